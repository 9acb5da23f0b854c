import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-additional-properties-narrowed as a minor change', () => {
  const base = response({ type: 'object', properties: { a: {} } })
  const revision = response({ type: 'object', properties: { a: {} }, additionalProperties: false })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-additional-properties-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: handling of other properties changed from allowed to forbidden',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
