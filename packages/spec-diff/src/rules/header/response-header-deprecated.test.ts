import { expect, test } from 'vitest'
import { changes, header } from '../../testing/documents.ts'

test('reports response-header-deprecated as a minor change', () => {
  const base = header({ schema: {} })
  const revision = header({ schema: {}, deprecated: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-deprecated',
      level: 'minor',
      location: 'response/200/headers/X-Count/deprecated',
      message: 'header "X-Count" was deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
