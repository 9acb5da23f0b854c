import { expect, test } from 'vitest'
import { changes, response, responseBody } from '../../testing/documents.ts'

test('reports response-property-added as a minor change', () => {
  const base = responseBody({ type: 'object' })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-added',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200: property "value" was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
