import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-additional-properties-widened as a major change', () => {
  const base = response({ type: 'object', properties: { a: {} }, additionalProperties: false })
  const revision = response({ type: 'object', properties: { a: {} } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-additional-properties-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: handling of other properties changed from forbidden to allowed',
      witness: { value: { extra: null } },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
