import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-condition-narrowed as a minor change', () => {
  const base = response({ if: { type: 'integer' }, else: { minLength: 1 } })
  const revision = response({ if: { type: 'integer' }, else: { minLength: 2 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-condition-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message:
        'response 200 value: condition changed from else {"minLength":1} if {"type":"integer"} then "" to else {"minLength":2} if {"type":"integer"} then ""',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
