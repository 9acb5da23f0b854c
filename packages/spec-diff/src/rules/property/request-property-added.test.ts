import { expect, test } from 'vitest'
import { changes, request, requestBody } from '../../testing/documents.ts'

test('reports request-property-added as a minor change', () => {
  const base = requestBody({ type: 'object' })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-added',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value" was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
