import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-property-shown as a minor change', () => {
  const base = request({ type: 'string', readOnly: true })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-shown',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value" is no longer readOnly',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
