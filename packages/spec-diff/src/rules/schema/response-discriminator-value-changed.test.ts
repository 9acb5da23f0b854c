import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-discriminator-value-changed as a major change', () => {
  const base = response({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A1' } },
  })
  const revision = response({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A2' } },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-discriminator-value-changed',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: discriminator value "a" changed from A1 to A2',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
