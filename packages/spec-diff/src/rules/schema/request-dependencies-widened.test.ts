import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-dependencies-widened as a minor change', () => {
  const base = request({ type: 'object', dependentRequired: { a: ['b'] } })
  const revision = request({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-dependencies-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: list of properties that require others changed from a["b"] to none',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
