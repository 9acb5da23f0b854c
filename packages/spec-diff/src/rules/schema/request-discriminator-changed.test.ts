import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('Does another property of a request decide the alternative?', () => {
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
