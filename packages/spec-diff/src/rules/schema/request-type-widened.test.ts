import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-type-widened as a minor change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: ['string', 'integer'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-type-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: type changed from string to integer or string',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
