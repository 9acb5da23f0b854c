import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-additional-properties-narrowed as a major change', () => {
  const base = request({ type: 'object', properties: { a: {} } })
  const revision = request({ type: 'object', properties: { a: {} }, additionalProperties: false })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-additional-properties-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: handling of other properties changed from allowed to forbidden',
      witness: { value: { extra: null } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
