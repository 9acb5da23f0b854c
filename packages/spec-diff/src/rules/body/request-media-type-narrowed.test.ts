import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-media-type-narrowed as a major change', () => {
  const base = operation({ requestBody: { content: { 'application/*': {} } } })
  const revision = operation({ requestBody: { content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-media-type-narrowed',
      level: 'major',
      location: 'request/body/application~1json',
      message: 'request body: media type application/* became application/json',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
