import { expect, test } from 'vitest'
import { cyclesOf, dependencyGroups } from './cycles.ts'

const graph: Readonly<Record<string, readonly string[]>> = {
  app: ['list', 'text'],
  list: ['item'],
  item: ['list', 'text', 'elsewhere'],
  self: ['self'],
  text: [],
}
const uses = (name: string): readonly string[] => graph[name] ?? []
const groups = dependencyGroups(Object.keys(graph), uses)

test('a name comes after the names it depends on, and a circle is one group', () => {
  expect(groups).toEqual([['text'], ['list', 'item'], ['app'], ['self']])
})

test('names on a circle are told apart from those that only lead to one', () => {
  const cycles = cyclesOf(groups, uses)
  expect([...cycles].filter(([, cycle]) => cycle.size > 0)).toEqual([
    ['list', new Set(['list', 'item'])],
    ['item', new Set(['list', 'item'])],
    ['self', new Set(['self'])],
  ])
})
