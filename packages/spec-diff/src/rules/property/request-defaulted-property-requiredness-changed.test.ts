import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('Did a property of a request that has a default become required or optional?', () => {
  const base = request({ type: 'string', default: 'a' })
  const revision = request({ type: 'string', default: 'a' }, { required: ['value'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-defaulted-property-requiredness-changed',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value", which has a default, became required',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
