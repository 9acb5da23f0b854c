import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-format-narrowed as a major change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string', format: 'date' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-format-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: format changed from none to date',
      witness: { value: '' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
