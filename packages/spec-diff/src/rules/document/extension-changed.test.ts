import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports extension-changed as a minor change', () => {
  const base = operation({ 'x-cost': 1 })
  const revision = operation({ 'x-cost': 2 })

  expect(changes(base, revision, { extensions: ['x-cost'] })).toEqual([
    { id: 'extension-changed', level: 'minor', location: 'x-cost', message: 'the operation: x-cost changed' },
  ])
  expect(changes(base, base, { extensions: ['x-cost'] })).toEqual([])
})
