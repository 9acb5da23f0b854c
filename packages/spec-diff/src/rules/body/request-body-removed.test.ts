import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-body-removed as a major change', () => {
  const base = operation({ requestBody: { content: { 'application/json': {} } } })
  const revision = operation({})

  expect(changes(base, revision)).toEqual([
    { id: 'request-body-removed', level: 'major', location: 'request/body', message: 'the request body was removed' },
  ])
  expect(changes(base, base)).toEqual([])
})
