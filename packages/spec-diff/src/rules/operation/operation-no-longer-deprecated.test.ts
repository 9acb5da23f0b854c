import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports operation-no-longer-deprecated as a minor change', () => {
  const base = operation({ deprecated: true })
  const revision = operation({})

  expect(changes(base, revision)).toEqual([
    {
      id: 'operation-no-longer-deprecated',
      level: 'minor',
      location: 'deprecated',
      message: 'the operation is no longer deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
