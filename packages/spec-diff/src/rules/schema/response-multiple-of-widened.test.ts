import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-multiple-of-widened as a major change', () => {
  const base = response({ type: 'integer', multipleOf: 6 })
  const revision = response({ type: 'integer', multipleOf: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-multiple-of-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: step of numbers (multipleOf) changed from 6 to 2',
      witness: { value: 2 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
