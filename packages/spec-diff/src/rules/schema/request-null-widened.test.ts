import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-null-widened as a minor change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: ['string', 'null'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-null-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: handling of null changed from forbidden to allowed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
