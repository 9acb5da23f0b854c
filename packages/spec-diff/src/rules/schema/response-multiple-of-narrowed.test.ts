import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-multiple-of-narrowed as a minor change', () => {
  const base = response({ type: 'integer', multipleOf: 2 })
  const revision = response({ type: 'integer', multipleOf: 6 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-multiple-of-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: step of numbers (multipleOf) changed from 2 to 6',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
