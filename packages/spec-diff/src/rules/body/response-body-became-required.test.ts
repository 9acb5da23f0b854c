import { expect, test } from 'vitest'
import { changes, webhook } from '../../testing/documents.ts'

test('reports response-body-became-required as a minor change', () => {
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
