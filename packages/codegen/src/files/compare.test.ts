import { expect, test } from 'vitest'
import { compareFiles, isUpToDate } from './compare.ts'
import { driftReport } from './report-drift.ts'

const wanted = new Map([
  ['out/a.ts', '// Generated from x by y. a'],
  ['out/b.ts', '// Generated from x by y. b'],
  ['out/c.ts', '// Generated from x by y. c'],
])
const present = new Map([
  ['out/a.ts', '// Generated from x by y. a'],
  ['out/b.ts', 'older'],
  ['out/old.ts', '// Generated from x by y. Do not edit.\n'],
  ['out/mine.ts', 'export {}'],
])

test('lists files that differ, with the command that updates them', () => {
  const drift = compareFiles(wanted, present)
  expect(drift).toEqual({
    missing: ['out/c.ts'],
    stale: ['out/b.ts'],
    surplus: ['out/old.ts'],
    foreign: ['out/mine.ts'],
  })
  expect(driftReport(drift, 'pnpm generate').split('\n')).toEqual([
    'out/c.ts: missing',
    'out/b.ts: stale',
    'out/old.ts: no longer generated',
    'out/mine.ts: written by hand in a generated folder: move it elsewhere',
    'run pnpm generate',
  ])
})

test('reports equal files as up to date', () => {
  expect(isUpToDate(compareFiles(wanted, wanted))).toBe(true)
})
