import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-type-narrowed as a minor change', () => {
  const base = response({ type: ['string', 'integer'] })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-type-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: type changed from integer or string to string',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
