import { expect, test } from 'vitest'
import { changes, response, responseBody } from '../../testing/documents.ts'

test('reports response-property-removed as a major change', () => {
  const base = response({ type: 'string' })
  const revision = responseBody({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-removed',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200: property "value" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
