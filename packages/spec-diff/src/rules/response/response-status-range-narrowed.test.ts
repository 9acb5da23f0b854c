import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-status-range-narrowed as a minor change', () => {
  const base = operation({ responses: { '4XX': { description: '' } } })
  const revision = operation({ responses: { 404: { description: '' } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-status-range-narrowed',
      level: 'minor',
      location: 'response/4XX',
      message: 'response 4XX was replaced by 404',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
