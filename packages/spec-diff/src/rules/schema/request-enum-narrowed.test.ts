import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-enum-narrowed as a major change', () => {
  const base = request({ enum: ['a', 'b'] })
  const revision = request({ enum: ['a'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-enum-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: values removed: "b"',
      witness: { value: 'b' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
