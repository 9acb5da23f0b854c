import { expect, test } from 'vitest'
import { bumpFor, changesetText, readChangeset, withBumps } from './changesets.ts'

const source = `---
'@poolhouse/server': minor
'@poolhouse/client': patch
---

One sentence.

Another paragraph.
`

test('a changeset is unchanged after reading and writing', () => {
  const changeset = readChangeset(source)
  expect(changeset).toEqual({
    bumps: { '@poolhouse/server': 'minor', '@poolhouse/client': 'patch' },
    text: 'One sentence.\n\nAnother paragraph.',
  })
  expect(changeset && changesetText(changeset)).toBe(source)
  expect(readChangeset('---\n---\n')).toEqual({ bumps: {}, text: '' })
  expect(readChangeset('# Changesets')).toBeUndefined()
})

test('raises bumps and never lowers them', () => {
  const changeset = { bumps: { a: 'major', b: 'patch' }, text: '' } as const
  expect(withBumps(changeset, ['a', 'b', 'c'], 'minor').bumps).toEqual({ a: 'major', b: 'minor', c: 'minor' })
})

test('returns the largest bump of several changesets', () => {
  const changesets = [
    { bumps: { a: 'patch' }, text: '' },
    { bumps: { a: 'major' }, text: '' },
    { bumps: {}, text: '' },
  ] as const
  expect([bumpFor('a', changesets), bumpFor('b', changesets)]).toEqual(['major', 'none'])
})
