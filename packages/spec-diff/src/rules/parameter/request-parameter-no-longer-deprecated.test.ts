import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-no-longer-deprecated as a minor change', () => {
  const base = parameter({ schema: {}, deprecated: true })
  const revision = parameter({ schema: {} })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-no-longer-deprecated',
      level: 'minor',
      location: 'request/parameters/query/limit/deprecated',
      message: 'query parameter "limit" is no longer deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
