import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-max-length-narrowed as a major change', () => {
  const base = request({ type: 'string', maxLength: 3 })
  const revision = request({ type: 'string', maxLength: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-max-length-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: maximum length changed from 3 to 2',
      witness: { value: 'aaa' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
