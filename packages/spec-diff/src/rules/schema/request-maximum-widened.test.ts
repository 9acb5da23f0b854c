import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-maximum-widened as a minor change', () => {
  const base = request({ type: 'integer', exclusiveMaximum: 9 })
  const revision = request({ type: 'integer', maximum: 9 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-maximum-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: maximum changed from 8 to 9',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
