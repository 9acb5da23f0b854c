import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-discriminator-added as a minor change', () => {
  const base = response({ type: 'object' })
  const revision = response({ type: 'object', discriminator: { propertyName: 'kind' } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-discriminator-added',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: discriminator was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
