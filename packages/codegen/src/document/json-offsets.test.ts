import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonOffsets } from './json-offsets.ts'
import { pointerStep } from './located.ts'
import { yamlOffsets } from './yaml-offsets.ts'

const text = `{
  "a/b": [1, { "c\\"}": "]", "d": null } , "x\\\\"],
  "é": {}
}`

test.each([
  ['', undefined],
  ['/a~1b', text.indexOf('"a/b"')],
  ['/a~1b/0', text.indexOf('1,')],
  ['/a~1b/1', text.indexOf('{ "c')],
  ['/a~1b/1/c"}', text.indexOf('"c')],
  ['/a~1b/1/d', text.indexOf('"d"')],
  ['/a~1b/1/d/e', text.indexOf('"d"')],
  ['/a~1b/2', text.indexOf('"x')],
  ['/a~1b/3', text.indexOf('"a/b"')],
  ['/é/none', text.indexOf('"é"')],
  ['/none', undefined],
])('finds the place of %s, or of the value that would contain it', (pointer, offset) => {
  expect(jsonOffsets(text)(pointer)).toBe(offset)
})

/** All pointers into a value. */
const pointersIn = (value: unknown, pointer = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => {
        const below = pointer + pointerStep(name)
        return [below, ...pointersIn(member, below)]
      })
    : []

test('finds the same places in JSON with any layout as the YAML parser', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 3, withNullPrototype: false }), fc.constantFrom(0, 2, '\t'), (value, space) => {
      const written = JSON.stringify(value, null, space)
      const parsed: unknown = JSON.parse(written)
      const [own, other] = [jsonOffsets(written), yamlOffsets(written)]
      const pointers = pointersIn(parsed)
      expect(pointers.map(own)).toEqual(pointers.map(other))
    }),
    { seed: 1, numRuns: 200 },
  )
})
