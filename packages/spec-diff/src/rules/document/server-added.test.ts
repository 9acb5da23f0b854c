import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports server-added as a minor change', () => {
  const base = documentOf({ servers: [{ url: 'https://a.example' }] })
  const revision = documentOf({ servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'server-added',
      level: 'minor',
      location: 'servers/https:~1~1b.example',
      message: 'server https://b.example was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
