import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-media-type-widened as a major change', () => {
  const base = operation({ responses: { 200: { description: '', content: { 'application/problem+json': {} } } } })
  const revision = operation({ responses: { 200: { description: '', content: { 'application/json': {} } } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-media-type-widened',
      level: 'major',
      location: 'response/200/application~1json',
      message: 'response 200: media type application/problem+json became application/json',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
