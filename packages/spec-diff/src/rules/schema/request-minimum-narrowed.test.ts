import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-minimum-narrowed as a major change', () => {
  const base = request({ type: 'integer', minimum: 1 })
  const revision = request({ type: 'integer', minimum: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-minimum-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: minimum changed from 1 to 2',
      witness: { value: 1 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
