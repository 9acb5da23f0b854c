import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from './index.ts'

const byId = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]))
const folder = import.meta.dirname

const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => readdirSync(join(folder, entry.name)).map((name) => join(entry.name, name)))

test('every rule has its own file with a test next to it, and every file is a rule', () => {
  const expected = rules.map(({ id }) => id)
  const found = files.filter((path) => !path.endsWith('.test.ts'))
  expect(found.map((path) => path.replace(/^.*\//, '').replace(/\.ts$/, '')).sort()).toEqual([...expected].sort())
  expect(found.filter((path) => !existsSync(join(folder, path.replace(/\.ts$/, '.test.ts'))))).toEqual([])
})

test('ids are unique and sorted', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

test('every mirror is a rule of the other direction that mirrors back, or has a reason', () => {
  const wrong = rules.flatMap(({ id, direction, mirror }) => {
    if ('none' in mirror) return mirror.none.endsWith('.') ? [] : [`${id}: no reason`]
    const other = byId.get(mirror.rule)
    if (!other) return [`${id}: no rule ${mirror.rule}`]
    const isBack = 'rule' in other.mirror && other.mirror.rule === id
    return isBack && other.direction !== direction && direction !== 'none' ? [] : [`${id}: ${other.id} is no mirror`]
  })
  expect(wrong).toEqual([])
})

test('rules that break clients are major, and others are not', () => {
  const wrong = rules.filter(({ level, breaks }) => level === 'major' && breaks === 'no one')
  expect(wrong).toEqual([])
})

test('every rule has a question and a reason in full sentences', () => {
  const wrong = rules.filter(({ question, why }) => !question.endsWith('?') || !why.endsWith('.'))
  expect(wrong).toEqual([])
})
