import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-success-status-added as a minor change', () => {
  const base = operation({ responses: { 200: { description: '' } } })
  const revision = operation({ responses: { 200: { description: '' }, 202: { description: '' } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-success-status-added',
      level: 'minor',
      location: 'response/202',
      message: 'response 202 was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
