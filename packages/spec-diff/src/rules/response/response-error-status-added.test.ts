import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-error-status-added as a minor change', () => {
  const base = operation({ responses: { 200: { description: '' } } })
  const revision = operation({ responses: { 200: { description: '' }, 409: { description: '' } } })

  expect(changes(base, revision)).toEqual([
    { id: 'response-error-status-added', level: 'minor', location: 'response/409', message: 'response 409 was added' },
  ])
  expect(changes(base, base)).toEqual([])
})
