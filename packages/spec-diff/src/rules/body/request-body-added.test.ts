import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-body-added as a minor change', () => {
  const base = operation({})
  const revision = operation({ requestBody: { content: { 'application/json': {} } } })

  expect(changes(base, revision)).toEqual([
    { id: 'request-body-added', level: 'minor', location: 'request/body', message: 'the request body was added' },
  ])
  expect(changes(base, base)).toEqual([])
})
