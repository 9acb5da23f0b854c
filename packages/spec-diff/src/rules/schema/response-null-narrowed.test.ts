import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-null-narrowed as a minor change', () => {
  const base = response({ type: ['string', 'null'] })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-null-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: handling of null changed from allowed to forbidden',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
