import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-discriminator-removed as a major change', () => {
  const base = request({ type: 'object', discriminator: { propertyName: 'kind' } })
  const revision = request({ type: 'object' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-discriminator-removed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: discriminator was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
