import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-schema-narrowed as a minor change', () => {
  const base = response({ anyOf: [{ type: 'integer' }, { type: 'number', minimum: 0 }] })
  const revision = response({ oneOf: [{ type: 'integer' }, { type: 'number', minimum: 0 }] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-schema-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: fewer values are valid',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
