import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-min-properties-widened as a minor change', () => {
  const base = request({ type: 'object', minProperties: 1 })
  const revision = request({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-min-properties-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: minimum number of properties changed from 1 to 0',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
