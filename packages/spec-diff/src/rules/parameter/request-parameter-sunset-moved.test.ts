import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-sunset-moved as a major change', () => {
  const base = parameter({ schema: {}, deprecated: true, 'x-sunset': '2027-01-01' })
  const revision = parameter({ schema: {}, deprecated: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-sunset-moved',
      level: 'major',
      location: 'request/parameters/query/limit/x-sunset',
      message: 'query parameter "limit": sunset changed from "2027-01-01" to none',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
