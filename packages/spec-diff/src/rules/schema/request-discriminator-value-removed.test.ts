import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-discriminator-value-removed as a major change', () => {
  const base = request({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A1', b: '#/components/schemas/B1' } },
  })
  const revision = request({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A1' } },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-discriminator-value-removed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: discriminator value "b" was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
