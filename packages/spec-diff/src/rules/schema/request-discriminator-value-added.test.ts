import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-discriminator-value-added as a minor change', () => {
  const base = request({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A1' } },
  })
  const revision = request({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A1', b: '#/components/schemas/B1' } },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-discriminator-value-added',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: discriminator value "b" was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
