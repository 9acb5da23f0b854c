import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-contains-narrowed as a major change', () => {
  const base = request({ type: 'array' })
  const revision = request({ type: 'array', contains: { const: 1 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-contains-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: rule about contained items changed from none to 1 to any of {"const":1}',
      witness: { value: [] },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
