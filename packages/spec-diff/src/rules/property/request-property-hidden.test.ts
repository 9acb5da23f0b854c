import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('Did a property of a request become readOnly?', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string', readOnly: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-hidden',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value" became readOnly',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
