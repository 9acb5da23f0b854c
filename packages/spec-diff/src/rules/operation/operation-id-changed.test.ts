import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports operation-id-changed as a minor change', () => {
  const base = operation({ operationId: 'a' })
  const revision = operation({ operationId: 'b' })

  expect(changes(base, revision)).toEqual([
    { id: 'operation-id-changed', level: 'minor', location: 'operationId', message: 'operationId changed from a to b' },
  ])
  expect(changes(base, base)).toEqual([])
})
