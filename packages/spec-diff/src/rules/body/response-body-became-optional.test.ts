import { expect, test } from 'vitest'
import { changes, webhook } from '../../testing/documents.ts'

test('reports response-body-became-optional as a major change', () => {
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
