import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-null-narrowed as a major change', () => {
  const base = request({ type: ['string', 'null'] })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-null-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: handling of null changed from allowed to forbidden',
      witness: { value: null },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
