import { expect, test } from 'vitest'
import { child, pointerStep, pointerSteps } from './located.ts'

test.each([
  ['', []],
  ['/paths/~1GetUser/post', ['paths', '/GetUser', 'post']],
  ['/a~01', ['a~1']],
  ['/', ['']],
])('splits the pointer %j into the steps %j', (pointer, steps) => {
  expect(pointerSteps(pointer)).toEqual(steps)
  expect(steps.map(pointerStep).join('')).toBe(pointer)
})

test('rejects a pointer that does not start with a slash', () => {
  expect(pointerSteps('Shelf')).toBe(undefined)
})

test('finds only own members', () => {
  const at = { file: 'a.yaml', pointer: '', value: { a: 1 } }
  expect(child(at, 'a')).toEqual({ file: 'a.yaml', pointer: '/a', value: 1 })
  expect(child(at, 'toString').value).toBe(undefined)
  expect(child(at, '__proto__').value).toBe(undefined)
})
