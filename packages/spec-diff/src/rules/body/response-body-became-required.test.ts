import { expect, test } from 'vitest'
import { changes, webhook } from '../../testing/documents.ts'

test('Is the body of a webhook or callback now always sent?', () => {
  const base = webhook({ requestBody: { content: { 'application/json': {} } } })
  const revision = webhook({ requestBody: { required: true, content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-body-became-required',
      level: 'minor',
      location: 'request/body/required',
      message: 'the request body became required',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
