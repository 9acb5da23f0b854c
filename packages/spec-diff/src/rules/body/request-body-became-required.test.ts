import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-body-became-required as a major change', () => {
  const base = operation({ requestBody: { content: { 'application/json': {} } } })
  const revision = operation({ requestBody: { required: true, content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-body-became-required',
      level: 'major',
      location: 'request/body/required',
      message: 'the request body became required',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
