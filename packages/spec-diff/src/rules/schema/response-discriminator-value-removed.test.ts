import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-discriminator-value-removed as a minor change', () => {
  const base = response({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A1', b: '#/components/schemas/B1' } },
  })
  const revision = response({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A1' } },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-discriminator-value-removed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: discriminator value "b" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
