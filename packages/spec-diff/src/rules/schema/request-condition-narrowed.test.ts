import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-condition-narrowed as a major change', () => {
  const base = request({ if: { type: 'integer' }, else: { minLength: 1 } })
  const revision = request({ if: { type: 'integer' }, else: { minLength: 2 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-condition-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message:
        'request body value: condition changed from else {"minLength":1} if {"type":"integer"} then "" to else {"minLength":2} if {"type":"integer"} then ""',
      witness: { value: 'a' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
