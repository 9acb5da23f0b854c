import { expect, test } from 'vitest'
import { changes, request, requestBody } from '../../testing/documents.ts'

test('reports request-property-removed-after-sunset as a minor change', () => {
  const base = request({ type: 'string', deprecated: true, 'x-sunset': '2026-01-01' })
  const revision = requestBody({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-removed-after-sunset',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
