import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-became-required as a major change', () => {
  const base = parameter({ schema: {} })
  const revision = parameter({ schema: {}, required: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-became-required',
      level: 'major',
      location: 'request/parameters/query/limit/required',
      message: 'query parameter "limit" became required',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
