import { expect, test } from 'vitest'
import { changes, webhook } from '../../testing/documents.ts'

test('reports response-body-added as a minor change', () => {
  const base = webhook({})
  const revision = webhook({ requestBody: { content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    { id: 'response-body-added', level: 'minor', location: 'request/body', message: 'the request body was added' },
  ])
  expect(changes(base, base)).toEqual([])
})
