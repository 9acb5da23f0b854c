import { expect, test } from 'vitest'
import { changes, header } from '../../testing/documents.ts'

test('reports response-header-sunset-moved as a major change', () => {
  const base = header({ schema: {}, deprecated: true, 'x-sunset': '2027-01-01' })
  const revision = header({ schema: {}, deprecated: true, 'x-sunset': '2026-12-31' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-sunset-moved',
      level: 'major',
      location: 'response/200/headers/X-Count/x-sunset',
      message: 'header "X-Count": sunset changed from "2027-01-01" to "2026-12-31"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
