import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { generate, loadDocument } from '../src/index.ts'
import { schemasFrom } from './generate-from.ts'
import { schemasByFile } from './options.ts'
import { importFiles } from './import-files.ts'
import { json, schemas, shared, withoutEvaluated } from './make-schemas.ts'

const seed = Number(process.env['TESTS_SEED'] ?? 1)
const rounds = Number(process.env['FUZZ_ROUNDS'] ?? 400)

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What schemas keep of a value, as docs/decisions/0020 has it. `inner` is by the names of members and indexes of items. */
interface Keep {
  readonly lists: boolean
  readonly takesAll: boolean
  readonly inner: ReadonlyMap<string, Keep>
}

const nothing: Keep = { lists: false, takesAll: false, inner: new Map() }

/** What a value keeps by several schemas that all apply to it. */
const all = (keeps: readonly Keep[]): Keep => ({
  lists: keeps.some(({ lists }) => lists),
  takesAll: keeps.some(({ takesAll }) => takesAll),
  inner: byKey(keeps, (key) => all(keeps.flatMap(({ inner }) => inner.get(key) ?? []))),
})

const byKey = (keeps: readonly Keep[], keepOf: (key: string) => Keep): ReadonlyMap<string, Keep> =>
  new Map([...new Set(keeps.flatMap(({ inner }) => [...inner.keys()]))].map((key) => [key, keepOf(key)]))

const isOpen = ({ lists, takesAll }: Keep): boolean => takesAll || !lists

/** What a value keeps by alternatives that it satisfies: what it would keep by any of them alone. */
const any = (keeps: readonly Keep[], value: unknown): Keep => {
  if (keeps.length === 1) return keeps[0] ?? nothing
  return {
    lists: keeps.every((keep) => keep.lists || keep.takesAll) && keeps.length > 0,
    takesAll: keeps.some(({ takesAll }) => takesAll),
    inner: byKey(keeps, (key) => {
      const isWhole = keeps.some((keep) => !keep.inner.has(key) && (Array.isArray(value) || isOpen(keep)))
      return isWhole
        ? nothing
        : any(
            keeps.flatMap(({ inner }) => inner.get(key) ?? []),
            Object(value)[key],
          )
    }),
  }
}

/** The same without what a schema that only asks lists. */
const asked = ({ inner }: Keep): Keep => ({
  ...nothing,
  inner: new Map([...inner].map(([key, keep]) => [key, asked(keep)])),
})

const whole = (value: unknown): Keep => ({
  lists: false,
  takesAll: true,
  inner: new Map(
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, member]) => [key, whole(member)])
      : [],
  ),
})

type IsValid = (schema: unknown, value: unknown) => boolean

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What a value that satisfies a schema keeps by it. */
const keepOf = (schema: unknown, value: unknown, isValid: IsValid): Keep => {
  if (!isObject(schema)) return nothing
  const again = (part: unknown, of: unknown = value): Keep => keepOf(part, of, isValid)
  const keeps: Keep[] = []
  const { $ref, properties, patternProperties, additionalProperties, unevaluatedProperties } = schema
  if (typeof $ref === 'string') keeps.push(again(shared[$ref.split('/').at(-1) as keyof typeof shared]))
  for (const part of listOf(schema['allOf'])) keeps.push(again(part))
  for (const keyword of ['anyOf', 'oneOf']) {
    const fitting = listOf(schema[keyword]).filter((part) => isValid(part, value))
    if (fitting.length > 0)
      keeps.push(
        any(
          fitting.map((part) => again(part)),
          value,
        ),
      )
  }
  if (schema['if'] !== undefined) {
    const holds = isValid(schema['if'], value)
    if (holds) keeps.push(asked(again(schema['if'])))
    keeps.push(again(schema[holds ? 'then' : 'else']))
  }
  for (const listed of [...listOf(schema['enum']), schema['const']])
    if (JSON.stringify(listed) === JSON.stringify(value)) keeps.push(whole(value))
  if (isObject(value)) {
    const matching = (name: string): unknown[] => [
      ...(isObject(properties) && Object.hasOwn(properties, name) ? [properties[name]] : []),
      ...Object.entries(Object(patternProperties)).flatMap(([pattern, part]) =>
        new RegExp(pattern, 'u').test(name) ? [part] : [],
      ),
    ]
    const named = Object.entries(value).map(([name, member]): [string, Keep] | undefined => {
      const own = matching(name)
      const parts = own.length > 0 || additionalProperties === undefined ? own : [additionalProperties]
      return parts.length === 0 ? undefined : [name, all(parts.map((part) => again(part, member)))]
    })
    const lists = [properties, patternProperties].some((each) => each !== undefined)
    const takesAll = [additionalProperties, unevaluatedProperties].some((each) => each !== undefined && each !== false)
    keeps.push({ lists, takesAll, inner: new Map(named.filter((entry) => entry !== undefined)) })
    const names = listOf(schema['required']).map(String)
    for (const [name, others] of Object.entries(Object(schema['dependentRequired'])))
      if (Object.hasOwn(value, name)) names.push(...listOf(others).map(String))
    keeps.push({ ...nothing, inner: new Map(names.map((name) => [name, nothing])) })
    for (const [name, part] of Object.entries(Object(schema['dependentSchemas'])))
      if (Object.hasOwn(value, name)) keeps.push(again(part))
  }
  if (Array.isArray(value)) {
    const first = listOf(schema['prefixItems'])
    const parts = value.map((_, index) => (index < first.length ? first[index] : schema['items']))
    const inner = value.map((item, index): [string, Keep] => [String(index), again(parts[index], item)])
    keeps.push({ ...nothing, inner: new Map(inner.filter((_, index) => parts[index] !== undefined)) })
  }
  return all(keeps)
}

/** The value without what it does not keep. */
const keptOf = (value: unknown, keep: Keep): unknown => {
  if (Array.isArray(value)) return value.map((item, index) => keptOf(item, keep.inner.get(String(index)) ?? nothing))
  if (!isObject(value)) return value
  const names = Object.keys(value).filter((name) => isOpen(keep) || keep.inner.has(name))
  return Object.fromEntries(names.map((name) => [name, keptOf(value[name], keep.inner.get(name) ?? nothing)]))
}

const withoutAbsent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Some of the schemas with `unevaluated…`. Only at the top, because ajv misjudges it, and judges the parts alone. */
const withUnevaluated = fc
  .tuple(
    schemas,
    fc.option(
      fc.record(
        {
          unevaluatedProperties: fc.constantFrom<unknown>(true, false, { type: 'integer' }),
          unevaluatedItems: fc.constantFrom<unknown>(true, false, { type: 'object' }),
        },
        { requiredKeys: [] },
      ),
      { freq: 3 },
    ),
  )
  .map(([schema, unevaluated]) => (isObject(schema) && unevaluated ? { ...schema, ...unevaluated } : schema))

test('a parsed value keeps exactly the members that the applicable schemas keep', async () => {
  const made = fc
    .sample(withUnevaluated, { seed, numRuns: rounds })
    .map(withoutAbsent)
    .filter((schema) => !/"(?:uniqueItems|contains)"/.test(JSON.stringify(schema)))
  const values = [
    ...fc.sample(json, { seed, numRuns: 200 }).map(withoutAbsent),
    {},
    { a: 1 },
    { a: 1, b: 'a' },
    { a: 1, b: { a: 1, b: 2, 'x-c': 3 }, 'x-c': 1 },
    { a: { a: 1, b: 1 }, z: { a: 1 } },
    [
      { a: 1, b: 2, z: 3 },
      { a: 1, z: { b: 1 } },
    ],
  ]
  const components = { ...shared, ...Object.fromEntries(made.map((schema, index) => [`Made${index}`, schema])) }
  const document = { openapi: '3.1.1', info: { title: 't', version: '1' }, components: { schemas: components } }
  const loaded = loadDocument(
    'keep.json',
    () => JSON.stringify(document),
    () => undefined,
  )
  const files = await generate(loaded, { command: 'the test', outputs: schemasByFile })
  const module = await importFiles(files, 'schemas/keep.ts')
  const ajv = withoutEvaluated(new Ajv2020({ strict: false, logger: false, validateFormats: false }))
  ajv.addSchema({ $id: 'keep', ...document }, 'keep')
  const validators = new Map<string, (value: unknown) => boolean>()
  const isValid: IsValid = (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"keep#/')
    const validate = validators.get(text) ?? (ajv.compile(JSON.parse(text)) as (value: unknown) => boolean)
    validators.set(text, validate)
    return validate(value)
  }
  let compared = 0
  const wrong = made.flatMap((schema, index) => {
    const own = module[`Made${index}`]
    if (!(own instanceof z.ZodType)) return [{ schema }]
    return values
      .flatMap((value) => {
        const result = own.safeParse(value)
        if (!result.success || typeof value !== 'object') return []
        compared++
        const expected = JSON.stringify(sorted(keptOf(value, keepOf(schema, value, isValid))))
        const kept = JSON.stringify(sorted(result.data))
        return kept === expected
          ? []
          : [{ schema: JSON.stringify(schema), value: JSON.stringify(value), kept, expected }]
      })
      .slice(0, 1)
  })
  process.stdout.write(`${compared} parsed values compared, of ${made.length} schemas\n`)
  expect(compared).toBeGreaterThan(rounds * 5)
  expect(wrong.sort((a, b) => String(a.schema).length - String(b.schema).length).slice(0, 6)).toEqual([])
})

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  )
}

describe('a parsed value', () => {
  const object = (properties: string, more = '') => `{ type: object, properties: { ${properties} }${more} }`

  test.each<[what: string, schema: string, value: unknown, kept: unknown]>([
    [
      'any branch of anyOf that it satisfies',
      `{ anyOf: [${object('a: {}')}, ${object('b: {}')}] }`,
      { a: 1, b: 2, z: 3 },
      { a: 1, b: 2 },
    ],
    [
      'branches in a list',
      `{ type: array, items: { anyOf: [${object('a: {}')}, ${object('b: {}')}] } }`,
      [{ b: 2, z: 3 }],
      [{ b: 2 }],
    ],
    ['the branch that lists no members', `{ anyOf: [${object('a: {}')}, { type: object }] }`, { z: 3 }, { z: 3 }],
    [
      'the one option of oneOf',
      `{ oneOf: [${object('a: {}', ', required: [a]')}, ${object('b: {}', ', required: [b]')}] }`,
      { b: 1, z: 3 },
      { b: 1 },
    ],
    [
      'a branch that only requires',
      object('a: {}', ', anyOf: [{ required: [b] }, { required: [c] }]'),
      { a: 1, b: 2, c: 3, z: 4 },
      { a: 1, b: 2, c: 3 },
    ],
    [
      'then',
      object(
        'kind: {}',
        `, if: { properties: { kind: { const: x } } }, then: ${object('size: {}')}, else: ${object('other: {}')}`,
      ),
      { kind: 'x', size: 1, other: 2 },
      { kind: 'x', size: 1 },
    ],
    [
      'else',
      object(
        'kind: {}',
        `, if: { properties: { kind: { const: x } } }, then: ${object('size: {}')}, else: ${object('other: {}')}`,
      ),
      { kind: 'y', size: 1, other: 2 },
      { kind: 'y', other: 2 },
    ],
    [
      'dependentSchemas',
      object('a: {}', `, dependentSchemas: { a: ${object('b: {}')} }`),
      { a: 1, b: 2, z: 3 },
      { a: 1, b: 2 },
    ],
    [
      'patternProperties',
      object('a: {}', `, patternProperties: { '^x-': ${object('p: {}')} }`),
      { a: 1, 'x-1': { p: 1, q: 2 }, z: 3 },
      { a: 1, 'x-1': { p: 1 } },
    ],
    [
      'additionalProperties with a schema',
      object('a: {}', `, additionalProperties: ${object('p: {}')}`),
      { a: 1, z: { p: 1, q: 2 } },
      { a: 1, z: { p: 1 } },
    ],
    [
      'all parts of allOf',
      `{ allOf: [${object('a: {}')}, ${object('b: {}')}, { description: A remark }] }`,
      { a: 1, b: 2, z: 3 },
      { a: 1, b: 2 },
    ],
    [
      'an overlay that only requires',
      `{ allOf: [${object('a: {}')}, { type: object, required: [b] }] }`,
      { a: 1, b: 2, z: 3 },
      { a: 1, b: 2 },
    ],
    [
      'an overlay of a member',
      `{ allOf: [${object(`a: ${object('p: {}')}`)}, ${object('a: { type: object, required: [q] }')}] }`,
      { a: { p: 1, q: 2, z: 3 } },
      { a: { p: 1, q: 2 } },
    ],
    [
      'a part of allOf that allows all members',
      `{ allOf: [${object('a: {}')}, { type: object, additionalProperties: true }] }`,
      { a: 1, z: 3 },
      { a: 1, z: 3 },
    ],
    [
      'items of a tuple',
      `{ type: array, prefixItems: [${object('a: {}')}], items: ${object('b: {}')} }`,
      [
        { a: 1, z: 2 },
        { b: 1, z: 2 },
      ],
      [{ a: 1 }, { b: 1 }],
    ],
    ['an object that lists no members', '{ type: object, required: [a] }', { a: 1, z: 3 }, { a: 1, z: 3 }],
    ['members without a type', '{ properties: { a: {} } }', { a: 1, z: 3 }, { a: 1 }],
    [
      'schemas next to an option that allows everything',
      `{ anyOf: [{ type: string }, true], allOf: [${object('a: {}')}] }`,
      { a: 1, z: 3 },
      { a: 1 },
    ],
    ['a listed value', '{ enum: [{ a: 1, z: 2 }] }', { a: 1, z: 2 }, { a: 1, z: 2 }],
  ])('keeps the members named by %s', async (_, schema, value, kept) => {
    const { A } = await schemasFrom(`components: { schemas: { A: ${schema} } }`)
    expect(A?.parse(value)).toEqual(kept)
  })
})
