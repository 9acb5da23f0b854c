import { expect, test } from 'vitest'
import { changes, header } from '../../testing/documents.ts'

test('reports response-header-became-optional as a major change', () => {
  const base = header({ schema: {}, required: true })
  const revision = header({ schema: {} })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-header-became-optional',
      level: 'major',
      location: 'response/200/headers/X-Count/required',
      message: 'header "X-Count" became optional',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
