import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-alternatives-widened as a major change', () => {
  const base = response({
    oneOf: [{ type: 'object', title: 'A', required: ['a'], properties: { a: { type: 'string' } } }],
  })
  const revision = response({
    oneOf: [
      { type: 'object', title: 'A', required: ['a'], properties: { a: { type: 'string' } } },
      { type: 'object', title: 'B', required: ['b'], properties: { b: { type: 'string' } } },
    ],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-alternatives-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: alternative B was added',
      witness: { value: { b: '' } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
