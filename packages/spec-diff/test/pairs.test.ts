import { describe, expect, test } from 'vitest'
import { bumpOf } from '../src/change.ts'
import { compare } from '../src/compare.ts'
import { today } from '../src/testing/documents.ts'
import { pairsByClass } from './pairs/index.ts'
import { load } from './pairs/load.ts'

describe.each(Object.entries(pairsByClass))('%s', (_, pairs) => {
  test('every pair has a unique name', () => {
    const names = pairs.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  test.each(pairs)('$name: breaking is $isBreaking', ({ base, revision, isBreaking }) => {
    const changes = compare(load(base), load(revision), { today })
    expect(bumpOf(changes) === 'major', JSON.stringify(changes.map(({ id }) => id))).toBe(isBreaking)
  })
})
