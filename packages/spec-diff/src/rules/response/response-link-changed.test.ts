import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-link-changed as a patch change', () => {
  const base = operation({ responses: { 200: { description: '', links: { next: { operationId: 'a' } } } } })
  const revision = operation({ responses: { 200: { description: '', links: { next: { operationId: 'b' } } } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-link-changed',
      level: 'patch',
      location: 'response/200/links/next',
      message: 'link "next" changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
