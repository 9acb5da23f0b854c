import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-parameter-moved as a major change', () => {
  const base = operation({ parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }] })
  const revision = operation({
    parameters: [{ ...{ name: 'limit', in: 'query', schema: { type: 'integer' } }, in: 'header' }],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-moved',
      level: 'major',
      location: 'request/parameters/header/limit',
      message: 'parameter "limit" moved from query to header',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
