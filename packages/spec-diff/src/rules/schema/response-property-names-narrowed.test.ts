import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-property-names-narrowed as a minor change', () => {
  const base = response({ type: 'object' })
  const revision = response({ type: 'object', propertyNames: { maxLength: 3 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-names-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: rule about property names changed from none to {"maxLength":3}',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
