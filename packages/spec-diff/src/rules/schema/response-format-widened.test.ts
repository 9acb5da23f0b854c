import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-format-widened as a major change', () => {
  const base = response({ type: 'string', format: 'date' })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-format-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: format changed from date to none',
      witness: { value: '' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
