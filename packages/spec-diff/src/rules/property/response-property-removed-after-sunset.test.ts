import { expect, test } from 'vitest'
import { changes, response, responseBody } from '../../testing/documents.ts'

test('reports response-property-removed-after-sunset as a minor change', () => {
  const base = response({ type: 'string', deprecated: true, 'x-sunset': '2026-01-01' })
  const revision = responseBody({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-removed-after-sunset',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200: property "value" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
