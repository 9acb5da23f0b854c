import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports unstable-operation-removed as a minor change', () => {
  const base = documentOf({ paths: { '/things': { get: { responses: {}, 'x-stability-level': 'alpha' } } } })
  const revision = documentOf({})

  expect(changes(base, revision)).toEqual([
    { id: 'unstable-operation-removed', level: 'minor', location: '', message: 'GET /things was removed' },
  ])
  expect(changes(base, base)).toEqual([])
})
