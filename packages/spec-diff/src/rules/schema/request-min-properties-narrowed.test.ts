import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-min-properties-narrowed as a major change', () => {
  const base = request({ type: 'object' })
  const revision = request({ type: 'object', minProperties: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-min-properties-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: minimum number of properties changed from 0 to 1',
      witness: { value: {} },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
