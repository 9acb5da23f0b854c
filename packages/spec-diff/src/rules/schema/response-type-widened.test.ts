import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-type-widened as a major change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: ['string', 'integer'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-type-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: type changed from string to integer or string',
      witness: { value: 0 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
