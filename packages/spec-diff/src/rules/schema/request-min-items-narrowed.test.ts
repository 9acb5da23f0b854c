import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-min-items-narrowed as a major change', () => {
  const base = request({ type: 'array' })
  const revision = request({ type: 'array', minItems: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-min-items-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: minimum number of items changed from 0 to 1',
      witness: { value: [] },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
