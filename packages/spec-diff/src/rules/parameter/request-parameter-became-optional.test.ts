import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-became-optional as a minor change', () => {
  const base = parameter({ schema: {}, required: true })
  const revision = parameter({ schema: {} })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-became-optional',
      level: 'minor',
      location: 'request/parameters/query/limit/required',
      message: 'query parameter "limit" became optional',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
