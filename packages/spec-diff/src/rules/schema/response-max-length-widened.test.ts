import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-max-length-widened as a major change', () => {
  const base = response({ type: 'string', maxLength: 2 })
  const revision = response({ type: 'string', maxLength: 3 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-max-length-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: maximum length changed from 2 to 3',
      witness: { value: 'aaa' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
