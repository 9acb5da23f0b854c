import { expect, test } from 'vitest'
import { changes, documentOf, webhook } from '../../testing/documents.ts'

test('reports webhook-added as a minor change', () => {
  const base = documentOf({})
  const revision = webhook({})

  expect(changes(base, revision)).toEqual([
    { id: 'webhook-added', level: 'minor', location: 'webhooks/created', message: 'webhook "created" was added' },
  ])
  expect(changes(base, base)).toEqual([])
})
