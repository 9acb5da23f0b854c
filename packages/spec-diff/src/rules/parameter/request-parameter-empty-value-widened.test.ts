import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-empty-value-widened as a minor change', () => {
  const base = parameter({ schema: {} })
  const revision = parameter({ schema: {}, allowEmptyValue: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-empty-value-widened',
      level: 'minor',
      location: 'request/parameters/query/limit/allowEmptyValue',
      message: 'query parameter "limit": an empty value is now allowed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
