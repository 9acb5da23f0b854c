import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-min-length-narrowed as a minor change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string', minLength: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-min-length-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: minimum length changed from 0 to 2',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
