import { describe, expect, test } from 'vitest'
import { array, block, braces, call, type Code, layOut } from './code.ts'

const long = (name: string): string => name.repeat(30)

describe.each<{ given: string; code: Code; want: string }>([
  { given: 'text', code: 'a', want: 'a' },
  { given: 'a call that fits', code: call('f', 'a', 'b'), want: 'f(a, b)' },
  { given: 'an object, which never stands on one line by itself', code: braces(['a: 1']), want: '{\n  a: 1,\n}' },
  { given: 'an object that may', code: braces(['a: 1', 'b: 2'], 'fit'), want: '{ a: 1, b: 2 }' },
  { given: 'nothing in braces', code: braces([]), want: '{}' },
  { given: 'a type', code: block([{ code: 'a: A' }, { code: 'b: B' }]), want: '{\n  a: A\n  b: B\n}' },
  {
    given: 'a comment, which breaks its list',
    code: braces([{ comment: ['/** Why. */'], code: 'a: 1' }], 'fit'),
    want: '{\n  /** Why. */\n  a: 1,\n}',
  },
  { given: 'a call of an object alone', code: call('f', braces(['a: 1'])), want: 'f({\n  a: 1,\n})' },
  {
    given: 'a list that is too long',
    code: array([long('abc'), long('def')]),
    want: `[\n  ${long('abc')},\n  ${long('def')},\n]`,
  },
  {
    given: 'a list that fills its lines',
    code: array([long('abc'), 'd', 'e', long('f')], 'fill'),
    want: `[\n  ${long('abc')}, d, e,\n  ${long('f')},\n]`,
  },
  {
    given: 'what must follow on the line',
    code: ['const a = ', array([long('abc'), 'd']), '.method(that must follow)'],
    want: `const a = [\n  ${long('abc')},\n  d,\n].method(that must follow)`,
  },
])('layout of $given', ({ code, want }) => {
  test('is as expected', () => expect(layOut(code)).toBe(want))
})
