import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports operation-removed as a major change', () => {
  const base = documentOf({ paths: { '/things': { get: { responses: {} } } } })
  const revision = documentOf({})

  expect(changes(base, revision)).toEqual([
    { id: 'operation-removed', level: 'major', location: '', message: 'GET /things was removed' },
  ])
  expect(changes(base, base)).toEqual([])
})
