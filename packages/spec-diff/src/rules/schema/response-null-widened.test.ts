import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-null-widened as a major change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: ['string', 'null'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-null-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: handling of null changed from forbidden to allowed',
      witness: { value: null },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
