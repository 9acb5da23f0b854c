import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-maximum-widened as a major change', () => {
  const base = response({ type: 'integer', exclusiveMaximum: 9 })
  const revision = response({ type: 'integer', maximum: 9 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-maximum-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: maximum changed from 8 to 9',
      witness: { value: 9 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
