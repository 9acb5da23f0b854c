import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-max-properties-narrowed as a major change', () => {
  const base = request({ type: 'object' })
  const revision = request({ type: 'object', maxProperties: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-max-properties-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: maximum number of properties changed from none to 1',
      witness: { value: { x0: {}, x1: {} } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
