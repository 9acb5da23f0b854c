import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-error-status-removed as a minor change', () => {
  const base = operation({ responses: { 200: { description: '' }, 404: { description: '' } } })
  const revision = operation({ responses: { 200: { description: '' } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-error-status-removed',
      level: 'minor',
      location: 'response/404',
      message: 'response 404 was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
