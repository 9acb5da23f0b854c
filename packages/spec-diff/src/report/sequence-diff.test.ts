import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffSequences } from './sequence-diff.ts'

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })

test('the steps turn the old sequence into the new one', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const steps = diffSequences(before, after)
      expect(steps.flatMap((step) => (step.kind === 'added' ? [] : [step.old]))).toEqual(before)
      expect(steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.new]))).toEqual(after)
    }),
  )
})

test('returns the minimum number of steps', () => {
  const kinds = (before: string, after: string) =>
    diffSequences(before.split(''), after.split(''))
      .map((step) => ({ same: '=', removed: '-', added: '+' })[step.kind])
      .join('')
  expect([kinds('abc', 'abc'), kinds('abc', 'ac'), kinds('', 'ab')]).toEqual(['===', '=-=', '++'])
  expect(kinds('abcabba', 'cbabac').match(/[-+]/g)).toHaveLength(5)
})

test('compares two long lists without common items quickly', () => {
  const steps = diffSequences(
    Array.from({ length: 5000 }, (_, index) => `a${index}`),
    Array.from({ length: 5000 }, (_, index) => `b${index}`),
  )
  expect(steps).toHaveLength(10_000)
})
