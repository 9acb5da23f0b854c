import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-link-removed as a minor change', () => {
  const base = operation({ responses: { 200: { description: '', links: { next: { operationId: 'a' } } } } })
  const revision = operation({ responses: { 200: { description: '' } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-link-removed',
      level: 'minor',
      location: 'response/200/links/next',
      message: 'link "next" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
