import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-schema-narrowed as a major change', () => {
  const base = request({ anyOf: [{ type: 'integer' }, { type: 'number', minimum: 0 }] })
  const revision = request({ oneOf: [{ type: 'integer' }, { type: 'number', minimum: 0 }] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-schema-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: fewer values are valid',
      witness: { value: 0 },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
