import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-parameter-removed as a major change', () => {
  const base = operation({ parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }] })
  const revision = operation({})

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-removed',
      level: 'major',
      location: 'request/parameters/query/limit',
      message: 'query parameter "limit" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
