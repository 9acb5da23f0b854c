import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-enum-widened as a major change', () => {
  const base = response({ enum: ['a'] })
  const revision = response({ enum: ['a', 'b'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-enum-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: values added: "b"',
      witness: { value: 'b' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
