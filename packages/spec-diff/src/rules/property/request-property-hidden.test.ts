import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-property-hidden as a minor change', () => {
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
