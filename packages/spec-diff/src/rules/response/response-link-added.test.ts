import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-link-added as a minor change', () => {
  const base = operation({ responses: { 200: { description: '' } } })
  const revision = operation({ responses: { 200: { description: '', links: { next: { operationId: 'a' } } } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-link-added',
      level: 'minor',
      location: 'response/200/links/next',
      message: 'link "next" was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
