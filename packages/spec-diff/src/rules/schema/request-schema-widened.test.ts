import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-schema-widened as a minor change', () => {
  const base = request({ oneOf: [{ type: 'integer' }, { type: 'number', minimum: 0 }] })
  const revision = request({ anyOf: [{ type: 'integer' }, { type: 'number', minimum: 0 }] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-schema-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: more values are valid',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
