import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports operation-deprecated as a minor change', () => {
  const base = operation({})
  const revision = operation({ deprecated: true })

  expect(changes(base, revision)).toEqual([
    { id: 'operation-deprecated', level: 'minor', location: 'deprecated', message: 'the operation was deprecated' },
  ])
  expect(changes(base, base)).toEqual([])
})
