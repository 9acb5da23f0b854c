import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test('escapes control and bidirectional characters', () => {
  expect(printable('a\u001B[31mb\u0007\u009B1m\u202Ec\td\ne')).toBe('a\uFFFD[31mb\uFFFD\uFFFD1m\uFFFDc\td⏎e')
})
