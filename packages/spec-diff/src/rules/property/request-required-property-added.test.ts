import { expect, test } from 'vitest'
import { changes, request, requestBody } from '../../testing/documents.ts'

test('reports request-required-property-added as a major change', () => {
  const base = requestBody({ type: 'object' })
  const revision = request({ type: 'string' }, { required: ['value'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-required-property-added',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value" was added and is required',
      witness: {},
    },
  ])
  expect(changes(base, base)).toEqual([])
})
