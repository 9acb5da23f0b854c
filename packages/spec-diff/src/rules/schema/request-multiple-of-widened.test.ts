import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-multiple-of-widened as a minor change', () => {
  const base = request({ type: 'integer', multipleOf: 6 })
  const revision = request({ type: 'integer', multipleOf: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-multiple-of-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: step of numbers (multipleOf) changed from 6 to 2',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
