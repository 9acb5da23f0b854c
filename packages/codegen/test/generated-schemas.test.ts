import { describe, expect, test } from 'vitest'
import { Person, Tree, Nest, Either } from './golden/circles/expected/schemas/openapi.ts'
import { Note } from './golden/openapi-3.0/expected/schemas/openapi.ts'
import { Book, Shelf } from './golden/library/expected/schemas/books.ts'
import { BySubject, Tags } from './golden/library/expected/schemas/common.ts'

const book = { isbn: '0123456789', subject: 'poetry', 'in print': true } as const

/** Paths and codes of what a schema finds wrong. */
const faults = (schema: typeof Book | typeof Tags | typeof Shelf | typeof BySubject, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, code }) => `${path.join('.')} ${code}`)

describe('an object schema', () => {
  test('drops members that it does not name', () => {
    expect(Book.parse({ ...book, colour: 'red' })).toEqual(book)
  })

  test('neither uses nor keeps a prototype from the input', () => {
    const parsed = Book.parse(JSON.parse(`{ ${JSON.stringify(book).slice(1, -1)}, "__proto__": { "pages": 3 } }`))
    expect(parsed).toEqual(book)
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
    expect(parsed.pages).toBe(undefined)
  })

  test('rejects or keeps unknown members if the document requires it', () => {
    expect(faults(Book, { ...book, state: { lent: true, late: 1 } })).toEqual(['state unrecognized_keys'])
    expect(Book.parse({ ...book, medium: { kind: 'phone', size: 5 } }).medium).toEqual({ kind: 'phone', size: 5 })
  })

  test('does not apply defaults', () => {
    expect('pages' in Book.parse(book)).toBe(false)
  })

  test.each([
    ['a missing member', { subject: 'poetry', 'in print': true }, ['isbn invalid_type']],
    ['a text that is too short and does not match', { ...book, isbn: 'x' }, ['isbn too_small', 'isbn invalid_format']],
    ['a value outside an enum', { ...book, subject: 'maths' }, ['subject invalid_value']],
    ['a fraction where a whole number belongs', { ...book, pages: 1.5 }, ['pages invalid_type']],
    ['a number above int32', { ...book, pages: 2 ** 31 }, ['pages too_big']],
    ['a number that JSON cannot represent exactly', { ...book, copies: 2 ** 53 }, ['copies too_big']],
    ['a number at an exclusive bound', { ...book, price: 1000 }, ['price too_big']],
    ['a number between two steps', { ...book, price: 1.005 }, ['price not_multiple_of']],
    ['text that is no base64', { ...book, cover: 'a-b_' }, ['cover invalid_format']],
    ['null where it is not allowed', { ...book, pages: null }, ['pages invalid_type']],
    ['an option no discriminator names', { ...book, medium: { kind: 'stone' } }, ['medium.kind invalid_union']],
    ['a text where a choice has none', { ...book, shelf: 'top' }, ['shelf invalid_union']],
  ])('rejects %s', (_, value, expected) => {
    expect(faults(Book, value)).toEqual(expected)
  })

  test.each([
    ['null where it is allowed', { note: null, grade: null, shelf: null }],
    ['any JSON where nothing is asked', { extra: [{ a: null }] }],
    ['an object without named members', { anything: { a: 1 } }],
    ['base64 with padding', { cover: 'YQ==' }],
  ])('accepts %s', (_, members) => {
    expect(Book.parse({ ...book, ...members })).toEqual({ ...book, ...members })
  })
})

describe('a map schema', () => {
  const withPrototypeKey: unknown = JSON.parse('{ "__proto__": "x" }')

  test('keeps a key named __proto__ as an own member and changes no prototype', () => {
    const parsed = Tags.parse(withPrototypeKey)
    expect(Object.entries(parsed)).toEqual([['__proto__', 'x']])
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
    expect(JSON.stringify(parsed)).toBe('{"__proto__":"x"}')
  })

  test('validates the value and the key of a member named __proto__ like any other', () => {
    expect(faults(Tags, JSON.parse('{ "__proto__": "" }'))).toEqual(['__proto__ too_small'])
    expect(faults(BySubject, JSON.parse('{ "__proto__": 1 }'))).toEqual(['__proto__ invalid_key'])
    expect(faults(Tags, JSON.parse('{ "__proto__": { "polluted": true } }'))).toEqual(['__proto__ invalid_type'])
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
  })

  test('keeps names that objects inherit', () => {
    const value: unknown = JSON.parse('{ "constructor": "a", "to_string": "b" }')
    expect(Object.entries(Tags.parse(value))).toEqual([
      ['constructor', 'a'],
      ['to_string', 'b'],
    ])
  })

  test('counts its members, including __proto__', () => {
    expect(faults(Tags, {})).toEqual([' too_small'])
    expect(faults(Tags, { a: '1', b: '2', c: '3' })).toEqual([' too_big'])
    expect(faults(Tags, JSON.parse('{ "a": "1", "b": "2", "__proto__": "3" }'))).toEqual([' too_big'])
  })

  test('rejects a key that does not match', () => {
    expect(faults(Tags, { A: 'x' })).toEqual(['A invalid_key'])
  })

  test('with keys from an enum does not require all of them', () => {
    expect(BySubject.parse({ poetry: 1 })).toEqual({ poetry: 1 })
    expect(faults(BySubject, { maths: 1 })).not.toEqual([])
  })

  test('rejects values that are not objects', () => {
    expect(faults(Tags, [])).toEqual([' invalid_type'])
    expect(faults(Tags, null)).toEqual([' invalid_type'])
  })
})

describe('a list schema', () => {
  test('limits the number of items', () => {
    expect(faults(Shelf, [])).toEqual([' too_small'])
    expect(faults(Shelf, [book, book, book, book])).toEqual([' too_big'])
    expect(Shelf.parse([book])).toEqual([book])
  })
})

describe('recursive schemas', () => {
  const tree = { name: 'root', branches: [{ name: 'twig', branches: [] }], byName: {}, parent: null }

  test('validate every level', () => {
    expect(Tree.parse(tree)).toEqual(tree)
    expect(Tree.safeParse({ ...tree, branches: [{ name: 3, branches: [] }] }).error?.issues[0]?.path).toEqual([
      'branches',
      0,
      'name',
    ])
    expect(Nest.parse([[[]], []])).toEqual([[[]], []])
    expect(Nest.safeParse([[1]]).success).toBe(false)
    expect(Either.parse({ kind: 'fork', left: { kind: 'leaf' } })).toEqual({ kind: 'fork', left: { kind: 'leaf' } })
  })

  test('work across modules that import each other', () => {
    expect(Person.parse({ dog: { owner: { leash: { colour: 'red' } } } })).toEqual({
      dog: { owner: { leash: { colour: 'red' } } },
    })
    expect(Person.safeParse({ dog: { owner: { leash: { colour: 'green' } } } }).success).toBe(false)
  })
})

test('reads nullable, exclusive bounds and base64 as OpenAPI 3.0 defines them', () => {
  expect(Note.parse({ text: null, weight: 10, picture: 'YQ==' })).toEqual({ text: null, weight: 10, picture: 'YQ==' })
  expect(Note.safeParse({ text: 'a', weight: 0 }).success).toBe(false)
  expect(Note.safeParse({ text: 'a', plain: null }).success).toBe(false)
})
