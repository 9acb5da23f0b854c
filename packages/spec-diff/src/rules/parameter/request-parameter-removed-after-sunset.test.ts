import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-parameter-removed-after-sunset as a minor change', () => {
  const base = operation({
    parameters: [
      { ...{ name: 'limit', in: 'query', schema: { type: 'integer' } }, deprecated: true, 'x-sunset': '2026-01-01' },
    ],
  })
  const revision = operation({})

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-removed-after-sunset',
      level: 'minor',
      location: 'request/parameters/query/limit',
      message: 'query parameter "limit" was removed after its sunset',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
