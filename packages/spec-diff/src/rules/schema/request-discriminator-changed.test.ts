import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-discriminator-changed as a major change', () => {
  const base = request({ type: 'object', discriminator: { propertyName: 'kind' } })
  const revision = request({ type: 'object', discriminator: { propertyName: 'type' } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-discriminator-changed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: discriminator property changed from "kind" to "type"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
