import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports operation-sunset-moved as a major change', () => {
  const base = operation({ deprecated: true, 'x-sunset': '2027-01-01' })
  const revision = operation({ deprecated: true, 'x-sunset': '2026-12-01' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'operation-sunset-moved',
      level: 'major',
      location: 'x-sunset',
      message: 'the operation: sunset changed from "2027-01-01" to "2026-12-01"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
