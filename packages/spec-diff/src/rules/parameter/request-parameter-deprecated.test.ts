import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-deprecated as a minor change', () => {
  const base = parameter({ schema: {} })
  const revision = parameter({ schema: {}, deprecated: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-deprecated',
      level: 'minor',
      location: 'request/parameters/query/limit/deprecated',
      message: 'query parameter "limit" was deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
