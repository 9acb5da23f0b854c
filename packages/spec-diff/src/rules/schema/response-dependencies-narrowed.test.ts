import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-dependencies-narrowed as a minor change', () => {
  const base = response({ type: 'object' })
  const revision = response({ type: 'object', dependentRequired: { a: ['b'] } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-dependencies-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: list of properties that require others changed from none to a["b"]',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
