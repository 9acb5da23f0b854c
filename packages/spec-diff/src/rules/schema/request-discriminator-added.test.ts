import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-discriminator-added as a minor change', () => {
  const base = request({ type: 'object' })
  const revision = request({ type: 'object', discriminator: { propertyName: 'kind' } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-discriminator-added',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: discriminator was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
