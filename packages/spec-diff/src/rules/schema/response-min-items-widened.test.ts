import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-min-items-widened as a major change', () => {
  const base = response({ type: 'array', minItems: 1 })
  const revision = response({ type: 'array' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-min-items-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: minimum number of items changed from 1 to 0',
      witness: { value: [] },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
