import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-max-properties-widened as a major change', () => {
  const base = response({ type: 'object', maxProperties: 1 })
  const revision = response({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-max-properties-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: maximum number of properties changed from 1 to none',
      witness: { value: { x0: {}, x1: {} } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
