import { expect, test } from 'vitest'
import { changes, request, requestBody } from '../../testing/documents.ts'

test('reports request-property-removed as a major change', () => {
  const base = request({ type: 'string' })
  const revision = requestBody({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-removed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
