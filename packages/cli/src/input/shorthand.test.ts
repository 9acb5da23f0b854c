import { describe, expect, test } from 'vitest'
import { parseShorthand, ShorthandError } from './shorthand.ts'

const files: Readonly<Record<string, string | Uint8Array>> = {
  'file://text': 'from a file',
  'fileb://bytes': Uint8Array.of(1, 2),
}

const parse = (text: string) => parseShorthand(text, (value) => files[value])

describe('parseShorthand', () => {
  test.each([
    ['a=b', { a: 'b' }],
    ['a=b,c=d', { a: 'b', c: 'd' }],
    ['a=b,c', { a: ['b', 'c'] }],
    ['a=b,c,d=e', { a: ['b', 'c'], d: 'e' }],
    ['a=', { a: '' }],
    ['a="b,c=d"', { a: 'b,c=d' }],
    [String.raw`a='it\'s'`, { a: "it's" }],
    [String.raw`a=b\,c`, { a: 'b,c' }],
    ['a=[b,c]', { a: ['b', 'c'] }],
    ['a=[]', { a: [] }],
    ['a=[{b=c},{b=d}]', { a: [{ b: 'c' }, { b: 'd' }] }],
    ['a={b={c=[d,e]},f=g}', { a: { b: { c: ['d', 'e'] }, f: 'g' } }],
    ['a = b , c = d', { a: 'b', c: 'd' }],
    ['a@=file://text', { a: 'from a file' }],
    ['a@=fileb://bytes,b=file://text', { a: Uint8Array.of(1, 2), b: 'file://text' }],
    ['a={b@=file://text,c=file://text}', { a: { b: 'from a file', c: 'file://text' } }],
    ['a@=plain', { a: 'plain' }],
  ])('parses %s', (text, value) => {
    expect(parse(text)).toEqual(value)
  })

  test.each([
    ['a', "Expected: '=', received: 'EOF' for input:\na\n ^"],
    ['a=b,', "Expected: '<second>', received: '<none>' for input:\na=b,\n    ^"],
    ['a={b=c', "Expected: ',', received: 'EOF' for input:\na={b=c\n      ^"],
    ['a="b', "Expected: '<double quoted>', received: '<none>' for input:\na=\"b\n  ^"],
    ['a=b,\nc==d', "Expected: ',', received: '=' for input:\na=b,\nc==d\n  ^"],
  ])('rejects %j', (text, message) => {
    expect(() => parse(text)).toThrow(new ShorthandError(message))
  })

  test('rejects a duplicate key', () => {
    expect(() => parse('a=b,a=c')).toThrow('Second instance of key "a" encountered for input:\na=b,a=c\n    ^\n')
  })
})
