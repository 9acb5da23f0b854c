import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-defaulted-property-requiredness-changed as a minor change', () => {
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
