import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-condition-widened as a major change', () => {
  const base = response({ if: { type: 'integer' }, else: { minLength: 2 } })
  const revision = response({ if: { type: 'integer' }, else: { minLength: 1 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-condition-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message:
        'response 200 value: condition changed from else {"minLength":2} if {"type":"integer"} then "" to else {"minLength":1} if {"type":"integer"} then ""',
      witness: { value: 'a' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
