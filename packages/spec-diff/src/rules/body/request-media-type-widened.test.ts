import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-media-type-widened as a minor change', () => {
  const base = operation({ requestBody: { content: { 'application/json': {} } } })
  const revision = operation({ requestBody: { content: { 'application/*': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-media-type-widened',
      level: 'minor',
      location: 'request/body/application~1*',
      message: 'request body: media type application/json became application/*',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
