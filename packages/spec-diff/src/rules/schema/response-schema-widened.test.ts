import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-schema-widened as a major change', () => {
  const base = response({ oneOf: [{ type: 'integer' }, { type: 'number', minimum: 0 }] })
  const revision = response({ anyOf: [{ type: 'integer' }, { type: 'number', minimum: 0 }] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-schema-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: more values are valid',
      witness: { value: 0 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
