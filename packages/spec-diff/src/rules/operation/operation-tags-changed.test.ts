import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports operation-tags-changed as a patch change', () => {
  const base = operation({ tags: ['a'] })
  const revision = operation({ tags: ['b'] })

  expect(changes(base, revision)).toEqual([
    { id: 'operation-tags-changed', level: 'patch', location: 'tags', message: 'tags changed from a to b' },
  ])
  expect(changes(base, base)).toEqual([])
})
