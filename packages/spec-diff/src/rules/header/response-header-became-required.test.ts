import { expect, test } from 'vitest'
import { changes, header } from '../../testing/documents.ts'

test('reports response-header-became-required as a minor change', () => {
  const base = header({ schema: {} })
  const revision = header({ schema: {}, required: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-became-required',
      level: 'minor',
      location: 'response/200/headers/X-Count/required',
      message: 'header "X-Count" became required',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
