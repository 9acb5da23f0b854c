import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-property-names-narrowed as a major change', () => {
  const base = request({ type: 'object' })
  const revision = request({ type: 'object', propertyNames: { maxLength: 3 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-names-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: rule about property names changed from none to {"maxLength":3}',
      witness: { value: { aaaa: {} } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
