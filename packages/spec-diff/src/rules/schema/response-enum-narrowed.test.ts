import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-enum-narrowed as a minor change', () => {
  const base = response({ enum: ['a', 'b'] })
  const revision = response({ enum: ['a'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-enum-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: values removed: "b"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
