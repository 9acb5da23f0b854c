import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-maximum-narrowed as a major change', () => {
  const base = request({ type: 'integer', maximum: 9 })
  const revision = request({ type: 'integer', exclusiveMaximum: 9 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-maximum-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: maximum changed from 9 to 8',
      witness: { value: 9 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
