import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports tag-changed as a patch change', () => {
  const base = documentOf({ tags: [{ name: 'a' }] })
  const revision = documentOf({ tags: [{ name: 'a', description: 'A.' }] })

  expect(changes(base, revision)).toEqual([
    { id: 'tag-changed', level: 'patch', location: 'tags/a', message: 'tag "a" changed' },
  ])
  expect(changes(base, base)).toEqual([])
})
