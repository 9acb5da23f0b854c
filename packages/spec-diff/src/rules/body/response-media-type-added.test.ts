import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-media-type-added as a minor change', () => {
  const base = operation({ responses: { 200: { description: '', content: { 'application/json': {} } } } })
  const revision = operation({
    responses: { 200: { description: '', content: { 'application/json': {}, 'text/csv': {} } } },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-media-type-added',
      level: 'minor',
      location: 'response/200/text~1csv',
      message: 'response 200: media type text/csv was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
