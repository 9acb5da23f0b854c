import { expect, test } from 'vitest'
import { queryPairs, readQuery, readText, type Wire } from './wire.ts'

const colours = ['blue', 'black', 'brown']
const colour = { R: 100, G: 200 }
const members = { R: 'number', G: 'number' } as const

// The examples of the OpenAPI specification, under "Style Examples".
test.each<[string, Wire, unknown]>([
  ['blue,black,brown', { as: 'list' }, colours],
  ['R,100,G,200', { as: 'object', members }, colour],
  ['R=100,G=200', { as: 'object', members, explode: true }, colour],
  ['.blue', { as: 'text', style: 'label' }, 'blue'],
  ['.blue,black,brown', { as: 'list', style: 'label' }, colours],
  ['.blue.black.brown', { as: 'list', style: 'label', explode: true }, colours],
  ['.R=100.G=200', { as: 'object', style: 'label', explode: true, members }, colour],
  [';color=blue', { as: 'text', style: 'matrix' }, 'blue'],
  [';color=blue,black,brown', { as: 'list', style: 'matrix' }, colours],
  [';color=blue;color=black;color=brown', { as: 'list', style: 'matrix', explode: true }, colours],
  [';color=R,100,G,200', { as: 'object', style: 'matrix', members }, colour],
  [';R=100;G=200', { as: 'object', style: 'matrix', explode: true, members }, colour],
  ['a%2Cb,c', { as: 'list' }, ['a,b', 'c']],
  ['1,2', { as: 'list', item: 'number' }, [1, 2]],
  ['one', { as: 'number' }, 'one'],
])('parses the text %s as %j', (raw, wire, value) => {
  expect(readText('color', raw, wire)).toEqual(value)
})

test.each<[string, Wire, unknown]>([
  ['?color=blue', { as: 'text' }, 'blue'],
  ['?color=blue&color=black&color=brown', { as: 'list' }, colours],
  ['?color=blue,black,brown', { as: 'list', explode: false }, colours],
  ['?color=blue%20black%20brown', { as: 'list', style: 'spaceDelimited', explode: false }, colours],
  ['?color=blue|black|brown', { as: 'list', style: 'pipeDelimited', explode: false }, colours],
  ['?R=100&G=200', { as: 'object', members }, colour],
  ['?color=R,100,G,200', { as: 'object', explode: false, members }, colour],
  ['?color[R]=100&color%5BG%5D=200', { as: 'object', style: 'deepObject', members }, colour],
  ['?color={"R":100,"G":200}', { as: 'json' }, colour],
  ['?color=true', { as: 'boolean' }, true],
  ['?color=null', { as: 'scalar' }, null],
  ['?color=a+b', { as: 'text' }, 'a b'],
  ['?shape=round', { as: 'list' }, undefined],
])('parses the query %s as %j', (search, wire, value) => {
  expect(readQuery('color', queryPairs(search), wire)).toEqual(value)
})

test('reads a member named __proto__ as data', () => {
  const value = readQuery('a', queryPairs('?a[__proto__]=1'), { as: 'object', style: 'deepObject' })
  expect(Object.entries(Object(value))).toEqual([['__proto__', '1']])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})
