import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-type-narrowed as a major change', () => {
  const base = request({ type: ['string', 'integer'] })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-type-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: type changed from integer or string to string',
      witness: { value: 0 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
