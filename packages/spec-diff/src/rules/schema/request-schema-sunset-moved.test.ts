import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-schema-sunset-moved as a major change', () => {
  const base = request({ type: 'string', deprecated: true, 'x-sunset': '2027-01-01' })
  const revision = request({ type: 'string', deprecated: true, 'x-sunset': '2026-07-01' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-schema-sunset-moved',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: sunset changed from "2027-01-01" to "2026-07-01"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
