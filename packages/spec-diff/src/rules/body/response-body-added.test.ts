import { expect, test } from 'vitest'
import { changes, webhook } from '../../testing/documents.ts'

test('Did a webhook or callback gain a body?', () => {
  const base = webhook({})
  const revision = webhook({ requestBody: { content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    { id: 'response-body-added', level: 'minor', location: 'request/body', message: 'the request body was added' },
  ])
  expect(changes(base, base)).toEqual([])
})
