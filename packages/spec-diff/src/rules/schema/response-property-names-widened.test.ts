import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-property-names-widened as a major change', () => {
  const base = response({ type: 'object', propertyNames: { maxLength: 3 } })
  const revision = response({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-names-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: rule about property names changed from {"maxLength":3} to none',
      witness: { value: { aaaa: {} } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
