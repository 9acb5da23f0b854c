import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-enum-widened as a minor change', () => {
  const base = request({ enum: ['a'] })
  const revision = request({ enum: ['a', 'b'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-enum-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: values added: "b"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
