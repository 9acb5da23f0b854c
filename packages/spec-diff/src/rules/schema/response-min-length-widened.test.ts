import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-min-length-widened as a major change', () => {
  const base = response({ type: 'string', minLength: 2 })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-min-length-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: minimum length changed from 2 to 0',
      witness: { value: '' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
