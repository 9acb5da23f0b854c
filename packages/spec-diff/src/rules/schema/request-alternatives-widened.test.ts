import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-alternatives-widened as a minor change', () => {
  const base = request({
    oneOf: [{ type: 'object', title: 'A', required: ['a'], properties: { a: { type: 'string' } } }],
  })
  const revision = request({
    oneOf: [
      { type: 'object', title: 'A', required: ['a'], properties: { a: { type: 'string' } } },
      { type: 'object', title: 'B', required: ['b'], properties: { b: { type: 'string' } } },
    ],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-alternatives-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: alternative B was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
