import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-minimum-widened as a major change', () => {
  const base = response({ type: 'integer', minimum: 2 })
  const revision = response({ type: 'integer', minimum: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-minimum-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: minimum changed from 2 to 1',
      witness: { value: 1 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
