import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports operation-removed-after-sunset as a minor change', () => {
  const base = documentOf({
    paths: { '/things': { get: { responses: {}, deprecated: true, 'x-sunset': '2026-01-01' } } },
  })
  const revision = documentOf({})

  expect(changes(base, revision)).toEqual([
    {
      id: 'operation-removed-after-sunset',
      level: 'minor',
      location: '',
      message: 'GET /things was removed after its sunset',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
