import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports callback-added as a minor change', () => {
  const base = operation({})
  const revision = operation({ callbacks: { done: { '{$request.body#/url}': { post: { responses: {} } } } } })

  expect(changes(base, revision)).toEqual([
    { id: 'callback-added', level: 'minor', location: 'callbacks/done', message: 'callback "done" was added' },
  ])
  expect(changes(base, base)).toEqual([])
})
