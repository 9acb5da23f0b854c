import { expect, test } from 'vitest'
import { changes, parameter } from '../../testing/documents.ts'

test('reports request-parameter-serialization-changed as a major change', () => {
  const base = parameter({ schema: { type: 'array' } })
  const revision = parameter({ schema: { type: 'array' }, explode: false })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-parameter-serialization-changed',
      level: 'major',
      location: 'request/parameters/query/limit',
      message:
        'query parameter "limit": serialization changed from style form, explode true to style form, explode false',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
