import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports operation-stability-lowered as a major change', () => {
  const base = operation({ 'x-stability-level': 'beta' })
  const revision = operation({ 'x-stability-level': 'alpha' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'operation-stability-lowered',
      level: 'major',
      location: 'x-stability-level',
      message: 'stability changed from beta to alpha',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
