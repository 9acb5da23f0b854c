import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-required-parameter-added as a major change', () => {
  const base = operation({})
  const revision = operation({
    parameters: [{ ...{ name: 'limit', in: 'query', schema: { type: 'integer' } }, required: true }],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-required-parameter-added',
      level: 'major',
      location: 'request/parameters/query/limit',
      message: 'query parameter "limit" was added and is required',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
