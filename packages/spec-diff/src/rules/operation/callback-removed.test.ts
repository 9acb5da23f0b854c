import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports callback-removed as a major change', () => {
  const base = operation({ callbacks: { done: { '{$request.body#/url}': { post: { responses: {} } } } } })
  const revision = operation({})

  expect(changes(base, revision)).toEqual([
    { id: 'callback-removed', level: 'major', location: 'callbacks/done', message: 'callback "done" was removed' },
  ])
  expect(changes(base, base)).toEqual([])
})
