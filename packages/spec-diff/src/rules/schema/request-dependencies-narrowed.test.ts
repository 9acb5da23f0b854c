import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-dependencies-narrowed as a major change', () => {
  const base = request({ type: 'object' })
  const revision = request({ type: 'object', dependentRequired: { a: ['b'] } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-dependencies-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: list of properties that require others changed from none to a["b"]',
      witness: { value: { a: {} } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
