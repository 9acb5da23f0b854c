import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports operation-id-added as a patch change', () => {
  const base = operation({})
  const revision = operation({ operationId: 'a' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'operation-id-added',
      level: 'patch',
      location: 'operationId',
      message: 'operationId changed from none to a',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
