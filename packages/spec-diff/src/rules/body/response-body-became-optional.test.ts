import { expect, test } from 'vitest'
import { changes, webhook } from '../../testing/documents.ts'

test('May the body of a webhook or callback now be missing?', () => {
  const base = webhook({ requestBody: { required: true, content: { 'application/json': {} } } })
  const revision = webhook({ requestBody: { content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-body-became-optional',
      level: 'major',
      location: 'request/body/required',
      message: 'the request body became optional',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
