import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('Is an empty value of a parameter now allowed?', () => {
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
