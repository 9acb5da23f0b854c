import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-condition-widened as a minor change', () => {
  const base = request({ if: { type: 'integer' }, else: { minLength: 2 } })
  const revision = request({ if: { type: 'integer' }, else: { minLength: 1 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-condition-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message:
        'request body value: condition changed from else {"minLength":2} if {"type":"integer"} then "" to else {"minLength":1} if {"type":"integer"} then ""',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
