import { expect, test } from 'vitest'
import { changes, response, responseBody } from '../../testing/documents.ts'

test('reports response-closed-property-added as a major change', () => {
  const base = responseBody({ type: 'object', additionalProperties: false })
  const revision = response({ type: 'string' }, { additionalProperties: false })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-closed-property-added',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200: property "value" was added',
      witness: { value: '' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
