import { expect, test } from 'vitest'
import { isColorful } from './is-colorful.ts'

test.each([
  [{}, true, true],
  [{}, undefined, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, undefined, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('with %j and a terminal %s: %s', (variables, isTerminal, colorful) => {
  expect(isColorful(variables, isTerminal)).toBe(colorful)
})
