import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-max-items-narrowed as a major change', () => {
  const base = request({ type: 'array' })
  const revision = request({ type: 'array', maxItems: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-max-items-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: maximum number of items changed from none to 1',
      witness: { value: [{}, {}] },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
