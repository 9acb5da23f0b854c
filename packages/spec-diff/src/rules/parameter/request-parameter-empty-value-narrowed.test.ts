import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-empty-value-narrowed as a major change', () => {
  const base = parameter({ schema: {}, allowEmptyValue: true })
  const revision = parameter({ schema: {} })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-empty-value-narrowed',
      level: 'major',
      location: 'request/parameters/query/limit/allowEmptyValue',
      message: 'query parameter "limit": an empty value is no longer allowed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
