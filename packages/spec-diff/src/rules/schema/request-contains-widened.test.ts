import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-contains-widened as a minor change', () => {
  const base = request({ type: 'array', contains: { const: 1 } })
  const revision = request({ type: 'array' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-contains-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: rule about contained items changed from 1 to any of {"const":1} to none',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
