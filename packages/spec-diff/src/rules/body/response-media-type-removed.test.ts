import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-media-type-removed as a major change', () => {
  const base = operation({
    responses: { 200: { description: '', content: { 'application/json': {}, 'text/csv': {} } } },
  })
  const revision = operation({ responses: { 200: { description: '', content: { 'application/json': {} } } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-media-type-removed',
      level: 'major',
      location: 'response/200/text~1csv',
      message: 'response 200: media type text/csv was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
