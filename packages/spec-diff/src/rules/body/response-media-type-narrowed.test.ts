import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-media-type-narrowed as a minor change', () => {
  const base = operation({ responses: { 200: { description: '', content: { 'application/json': {} } } } })
  const revision = operation({ responses: { 200: { description: '', content: { 'application/problem+json': {} } } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-media-type-narrowed',
      level: 'minor',
      location: 'response/200/application~1problem+json',
      message: 'response 200: media type application/json became application/problem+json',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
