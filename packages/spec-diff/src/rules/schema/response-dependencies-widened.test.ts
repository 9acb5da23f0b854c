import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-dependencies-widened as a major change', () => {
  const base = response({ type: 'object', dependentRequired: { a: ['b'] } })
  const revision = response({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-dependencies-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: list of properties that require others changed from a["b"] to none',
      witness: { value: { a: {} } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
