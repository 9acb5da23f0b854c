import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-media-type-added as a minor change', () => {
  const base = operation({ requestBody: { content: { 'application/json': {} } } })
  const revision = operation({ requestBody: { content: { 'application/json': {}, 'text/csv': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-media-type-added',
      level: 'minor',
      location: 'request/body/text~1csv',
      message: 'request body: media type text/csv was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
