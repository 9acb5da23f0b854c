import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-discriminator-removed as a major change', () => {
  const base = response({ type: 'object', discriminator: { propertyName: 'kind' } })
  const revision = response({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-discriminator-removed',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: discriminator was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
