import { expect, test } from 'vitest'
import { changes, header } from '../../testing/documents.ts'

test('Is a header of a response no longer deprecated?', () => {
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
