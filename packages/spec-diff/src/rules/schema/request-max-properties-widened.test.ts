import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-max-properties-widened as a minor change', () => {
  const base = request({ type: 'object', maxProperties: 1 })
  const revision = request({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-max-properties-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: maximum number of properties changed from 1 to none',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
