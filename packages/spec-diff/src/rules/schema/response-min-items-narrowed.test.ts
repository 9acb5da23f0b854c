import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-min-items-narrowed as a minor change', () => {
  const base = response({ type: 'array' })
  const revision = response({ type: 'array', minItems: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-min-items-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: minimum number of items changed from 0 to 1',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
