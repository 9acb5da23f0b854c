import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-success-status-removed as a major change', () => {
  const base = operation({ responses: { 200: { description: '' }, 204: { description: '' } } })
  const revision = operation({ responses: { 200: { description: '' } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-success-status-removed',
      level: 'major',
      location: 'response/204',
      message: 'response 204 was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
