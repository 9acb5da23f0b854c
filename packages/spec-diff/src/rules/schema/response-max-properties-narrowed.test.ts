import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-max-properties-narrowed as a minor change', () => {
  const base = response({ type: 'object' })
  const revision = response({ type: 'object', maxProperties: 1 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-max-properties-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: maximum number of properties changed from none to 1',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
