import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-min-length-narrowed as a major change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string', minLength: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-min-length-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: minimum length changed from 0 to 2',
      witness: { value: '' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
