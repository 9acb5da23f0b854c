import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-maximum-narrowed as a minor change', () => {
  const base = response({ type: 'integer', maximum: 9 })
  const revision = response({ type: 'integer', exclusiveMaximum: 9 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-maximum-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: maximum changed from 9 to 8',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
