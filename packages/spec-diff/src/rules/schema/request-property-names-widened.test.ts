import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-property-names-widened as a minor change', () => {
  const base = request({ type: 'object', propertyNames: { maxLength: 3 } })
  const revision = request({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-names-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: rule about property names changed from {"maxLength":3} to none',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
