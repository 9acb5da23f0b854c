import { expect, test } from 'vitest'
import { child, pointerStep, pointerSteps } from './located.ts'

test.each([
  ['', []],
  ['/paths/~1GetUser/post', ['paths', '/GetUser', 'post']],
  ['/a~01', ['a~1']],
  ['/', ['']],
])('the pointer %j has the steps %j', (pointer, steps) => {
  expect(pointerSteps(pointer)).toEqual(steps)
  expect(steps.map(pointerStep).join('')).toBe(pointer)
})

test('a text that does not begin with a slash is no pointer', () => {
  expect(pointerSteps('Shelf')).toBe(undefined)
})

test('only own members are found', () => {
  const at = { file: 'a.yaml', pointer: '', value: { a: 1 } }
  expect(child(at, 'a')).toEqual({ file: 'a.yaml', pointer: '/a', value: 1 })
  expect(child(at, 'toString').value).toBe(undefined)
  expect(child(at, '__proto__').value).toBe(undefined)
})
