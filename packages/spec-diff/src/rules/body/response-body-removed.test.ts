import { expect, test } from 'vitest'
import { changes, webhook } from '../../testing/documents.ts'

test('reports response-body-removed as a major change', () => {
  const base = webhook({ requestBody: { content: { 'application/json': {} } } })
  const revision = webhook({})

  expect(changes(base, revision)).toEqual([
    { id: 'response-body-removed', level: 'major', location: 'request/body', message: 'the request body was removed' },
  ])
  expect(changes(base, base)).toEqual([])
})
