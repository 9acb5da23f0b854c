import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-additional-properties-widened as a minor change', () => {
  const base = request({ type: 'object', properties: { a: {} }, additionalProperties: false })
  const revision = request({ type: 'object', properties: { a: {} } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-additional-properties-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: handling of other properties changed from forbidden to allowed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
