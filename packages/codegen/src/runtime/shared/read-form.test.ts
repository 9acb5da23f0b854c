import { expect, test } from 'vitest'
import { fieldEntries, type FormEntries, membersOf } from './read-form.ts'

/** A list that counts how often an item is read. */
const counted = <T>(list: readonly T[]) => {
  let reads = 0
  const proxy = new Proxy(list, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(target, key, receiver) as unknown
    },
  })
  return { list: proxy, reads: () => reads }
}

test.each([[undefined], [{ as: 'number' } as const]])(
  'reads each field of a form with very many a few times',
  (rest) => {
    const names = Array.from({ length: 2000 }, (_, index) => `n${index}`)
    const form = fieldEntries(names.map((name) => `${name}=1`).join('&'))
    const [entries, texts] = [counted(form.entries), counted(form.texts)]
    const watched: FormEntries = { ...form, entries: entries.list, texts: texts.list }
    const members = membersOf(watched, {}, rest)
    expect(Object.keys(members)).toEqual(names)
    expect(members['n7']).toBe(rest ? 1 : '1')
    expect(entries.reads() + texts.reads()).toBeLessThan(10 * names.length)
  },
)

test('reads fields that the form does not name: once, repeated, and named as members of every object', () => {
  const form = fieldEntries('a=1&b=x&b=y&__proto__=z&constructor=c')
  const members = membersOf(form, { a: { as: 'number' } }, undefined)
  expect(Object.entries(members)).toEqual([
    ['a', 1],
    ['b', ['x', 'y']],
    ['__proto__', 'z'],
    ['constructor', 'c'],
  ])
  expect(Object.entries(membersOf(form, {}, { as: 'list' }))).toContainEqual(['b', ['x', 'y']])
})
