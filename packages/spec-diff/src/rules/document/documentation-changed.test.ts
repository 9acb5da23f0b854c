import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports documentation-changed as a patch change', () => {
  const base = operation({ summary: 'A' })
  const revision = operation({ summary: 'B' })

  expect(changes(base, revision)).toEqual([
    { id: 'documentation-changed', level: 'patch', location: 'summary', message: 'the operation: summary changed' },
  ])
  expect(changes(base, base)).toEqual([])
})
