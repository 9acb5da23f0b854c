import { expect, test } from 'vitest'
import { changes, header } from '../../testing/documents.ts'

test('reports response-header-no-longer-deprecated as a minor change', () => {
  const base = header({ schema: {}, deprecated: true })
  const revision = header({ schema: {} })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-no-longer-deprecated',
      level: 'minor',
      location: 'response/200/headers/X-Count/deprecated',
      message: 'header "X-Count" is no longer deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
