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

test('sorts names after their dependencies, and groups the names of a cycle', () => {
  expect(groups).toEqual([['text'], ['list', 'item'], ['app'], ['self']])
})

test('distinguishes names in a cycle from names that only lead to one', () => {
  const cycles = cyclesOf(groups, uses)
  expect([...cycles].filter(([, cycle]) => cycle.size > 0)).toEqual([
    ['list', new Set(['list', 'item'])],
    ['item', new Set(['list', 'item'])],
    ['self', new Set(['self'])],
  ])
})
