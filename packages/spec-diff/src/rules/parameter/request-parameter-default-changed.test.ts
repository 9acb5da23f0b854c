import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-default-changed as a major change', () => {
  const base = parameter({ schema: { type: 'integer', default: 10 } })
  const revision = parameter({ schema: { type: 'integer', default: 20 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-default-changed',
      level: 'major',
      location: 'request/parameters/query/limit/schema',
      message: 'query parameter "limit": default changed from 10 to 20',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
