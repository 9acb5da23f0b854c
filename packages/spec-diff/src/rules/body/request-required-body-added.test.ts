import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-required-body-added as a major change', () => {
  const base = operation({})
  const revision = operation({ requestBody: { required: true, content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-required-body-added',
      level: 'major',
      location: 'request/body',
      message: 'the request body was added and is required',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
