import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-multiple-of-narrowed as a major change', () => {
  const base = request({ type: 'integer', multipleOf: 2 })
  const revision = request({ type: 'integer', multipleOf: 6 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-multiple-of-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: step of numbers (multipleOf) changed from 2 to 6',
      witness: { value: 2 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
