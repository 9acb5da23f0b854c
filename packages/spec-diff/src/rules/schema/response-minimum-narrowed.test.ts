import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-minimum-narrowed as a minor change', () => {
  const base = response({ type: 'integer', minimum: 1 })
  const revision = response({ type: 'integer', minimum: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-minimum-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: minimum changed from 1 to 2',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
