import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-discriminator-value-changed as a major change', () => {
  const base = request({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A1' } },
  })
  const revision = request({
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A2' } },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-discriminator-value-changed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: discriminator value "a" changed from A1 to A2',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
