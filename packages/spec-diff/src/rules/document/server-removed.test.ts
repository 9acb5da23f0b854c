import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports server-removed as a major change', () => {
  const base = documentOf({ servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }] })
  const revision = documentOf({ servers: [{ url: 'https://b.example' }] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'server-removed',
      level: 'major',
      location: 'servers/https:~1~1a.example',
      message: 'server https://a.example was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
