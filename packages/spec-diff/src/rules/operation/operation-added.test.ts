import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports operation-added as a minor change', () => {
  const base = documentOf({})
  const revision = documentOf({ paths: { '/things': { get: { responses: {} } } } })

  expect(changes(base, revision)).toEqual([
    { id: 'operation-added', level: 'minor', location: '', message: 'GET /things was added' },
  ])
  expect(changes(base, base)).toEqual([])
})
