import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-schema-sunset-moved as a major change', () => {
  const base = response({ type: 'string', deprecated: true, 'x-sunset': '2027-01-01' })
  const revision = response({ type: 'string', deprecated: true, 'x-sunset': '2026-07-01' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-schema-sunset-moved',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: sunset changed from "2027-01-01" to "2026-07-01"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
