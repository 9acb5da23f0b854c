import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-body-became-optional as a minor change', () => {
  const base = operation({ requestBody: { required: true, content: { 'application/json': {} } } })
  const revision = operation({ requestBody: { content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-body-became-optional',
      level: 'minor',
      location: 'request/body/required',
      message: 'the request body became optional',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
