import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-parameter-added as a minor change', () => {
  const base = operation({})
  const revision = operation({ parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-added',
      level: 'minor',
      location: 'request/parameters/query/limit',
      message: 'query parameter "limit" was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
