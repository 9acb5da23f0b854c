import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-unevaluated-widened as a major change', () => {
  const base = response({
    type: 'object',
    unevaluatedProperties: false,
    anyOf: [
      { properties: { a: { type: 'string' } }, required: ['a'] },
      { properties: { b: { type: 'string' } }, required: ['b'] },
    ],
  })
  const revision = response({
    type: 'object',
    anyOf: [
      { properties: { a: { type: 'string' } }, required: ['a'] },
      { properties: { b: { type: 'string' } }, required: ['b'] },
    ],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-unevaluated-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: handling of unevaluated members changed from {"properties":false} to none',
      undecided: '{"properties":false} is not understood',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
