import { expect, test } from 'vitest'
import { changes, documentOf, webhook } from '../../testing/documents.ts'

test('reports webhook-removed as a major change', () => {
  const base = webhook({})
  const revision = documentOf({})

  expect(changes(base, revision)).toEqual([
    { id: 'webhook-removed', level: 'major', location: 'webhooks/created', message: 'webhook "created" was removed' },
  ])
  expect(changes(base, base)).toEqual([])
})
