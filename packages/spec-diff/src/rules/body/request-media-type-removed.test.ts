import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-media-type-removed as a major change', () => {
  const base = operation({ requestBody: { content: { 'application/json': {}, 'text/csv': {} } } })
  const revision = operation({ requestBody: { content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-media-type-removed',
      level: 'major',
      location: 'request/body/text~1csv',
      message: 'request body: media type text/csv was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
