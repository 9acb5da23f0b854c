import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-max-items-narrowed as a minor change', () => {
  const base = response({ type: 'array' })
  const revision = response({ type: 'array', maxItems: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-max-items-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: maximum number of items changed from none to 1',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
