import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-minimum-widened as a minor change', () => {
  const base = request({ type: 'integer', minimum: 2 })
  const revision = request({ type: 'integer', minimum: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-minimum-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: minimum changed from 2 to 1',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
