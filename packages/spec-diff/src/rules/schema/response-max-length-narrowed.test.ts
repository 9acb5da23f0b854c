import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-max-length-narrowed as a minor change', () => {
  const base = response({ type: 'string', maxLength: 3 })
  const revision = response({ type: 'string', maxLength: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-max-length-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: maximum length changed from 3 to 2',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
