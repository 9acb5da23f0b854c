import { expect, test } from 'vitest'
import { changes, header, operation } from '../../testing/documents.ts'

test('reports response-header-removed-after-sunset as a minor change', () => {
  const base = header({ schema: {}, deprecated: true, 'x-sunset': '2026-01-01' })
  const revision = operation({ responses: { 200: { description: '' } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-removed-after-sunset',
      level: 'minor',
      location: 'response/200/headers/X-Count',
      message: 'header "X-Count" was removed after its sunset',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
