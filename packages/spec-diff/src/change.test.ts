import { expect, test } from 'vitest'
import { bumpOf, type Level } from './change.ts'

const of = (...levels: Level[]) => bumpOf(levels.map((level) => ({ level })))

test('the most severe change determines the bump', () => {
  expect([of(), of('patch'), of('patch', 'minor'), of('major', 'minor', 'patch')]).toEqual([
    'none',
    'patch',
    'minor',
    'major',
  ])
})
