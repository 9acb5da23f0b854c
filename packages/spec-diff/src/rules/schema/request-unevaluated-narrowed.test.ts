import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-unevaluated-narrowed as a major change', () => {
  const base = request({
    type: 'object',
    anyOf: [
      { properties: { a: { type: 'string' } }, required: ['a'] },
      { properties: { b: { type: 'string' } }, required: ['b'] },
    ],
  })
  const revision = request({
    type: 'object',
    unevaluatedProperties: false,
    anyOf: [
      { properties: { a: { type: 'string' } }, required: ['a'] },
      { properties: { b: { type: 'string' } }, required: ['b'] },
    ],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-unevaluated-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: handling of unevaluated members changed from none to {"properties":false}',
      undecided: '{"properties":false} is not understood',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
