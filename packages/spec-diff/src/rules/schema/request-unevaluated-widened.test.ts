import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-unevaluated-widened as a minor change', () => {
  const base = request({
    type: 'object',
    unevaluatedProperties: false,
    anyOf: [
      { properties: { a: { type: 'string' } }, required: ['a'] },
      { properties: { b: { type: 'string' } }, required: ['b'] },
    ],
  })
  const revision = request({
    type: 'object',
    anyOf: [
      { properties: { a: { type: 'string' } }, required: ['a'] },
      { properties: { b: { type: 'string' } }, required: ['b'] },
    ],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-unevaluated-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: handling of unevaluated members changed from {"properties":false} to none',
      undecided: '{"properties":false} is not understood',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
