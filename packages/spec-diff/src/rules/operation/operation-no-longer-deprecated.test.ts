import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('Is an operation no longer deprecated?', () => {
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
