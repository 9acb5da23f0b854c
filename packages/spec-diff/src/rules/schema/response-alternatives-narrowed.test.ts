import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-alternatives-narrowed as a minor change', () => {
  const base = response({
    oneOf: [
      { type: 'object', title: 'A', required: ['a'], properties: { a: { type: 'string' } } },
      { type: 'object', title: 'B', required: ['b'], properties: { b: { type: 'string' } } },
    ],
  })
  const revision = response({
    oneOf: [{ type: 'object', title: 'A', required: ['a'], properties: { a: { type: 'string' } } }],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-alternatives-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: alternative B was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
