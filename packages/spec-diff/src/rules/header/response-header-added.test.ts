import { expect, test } from 'vitest'
import { changes, header, operation } from '../../testing/documents.ts'

test('reports response-header-added as a minor change', () => {
  const base = operation({ responses: { 200: { description: '' } } })
  const revision = header({ schema: { type: 'integer' } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-added',
      level: 'minor',
      location: 'response/200/headers/X-Count',
      message: 'header "X-Count" was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
