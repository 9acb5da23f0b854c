import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-max-items-widened as a major change', () => {
  const base = response({ type: 'array', maxItems: 1 })
  const revision = response({ type: 'array' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-max-items-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: maximum number of items changed from 1 to none',
      witness: { value: [{}, {}] },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
