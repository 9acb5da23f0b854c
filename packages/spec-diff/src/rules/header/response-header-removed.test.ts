import { expect, test } from 'vitest'
import { changes, header, operation } from '../../testing/documents.ts'

test('reports response-header-removed as a major change', () => {
  const base = header({ schema: { type: 'integer' } })
  const revision = operation({ responses: { 200: { description: '' } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-removed',
      level: 'major',
      location: 'response/200/headers/X-Count',
      message: 'header "X-Count" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
