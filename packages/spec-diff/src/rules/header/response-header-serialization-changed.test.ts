import { expect, test } from 'vitest'
import { changes, header } from '../../testing/documents.ts'

test('reports response-header-serialization-changed as a major change', () => {
  const base = header({ schema: { type: 'object' } })
  const revision = header({ schema: { type: 'object' }, explode: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-serialization-changed',
      level: 'major',
      location: 'response/200/headers/X-Count',
      message: 'header "X-Count": serialization changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
