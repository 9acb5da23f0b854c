import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-min-properties-narrowed as a minor change', () => {
  const base = response({ type: 'object' })
  const revision = response({ type: 'object', minProperties: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-min-properties-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: minimum number of properties changed from 0 to 1',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
