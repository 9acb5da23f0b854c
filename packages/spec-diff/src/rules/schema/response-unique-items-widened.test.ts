import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-unique-items-widened as a major change', () => {
  const base = response({ type: 'array', uniqueItems: true })
  const revision = response({ type: 'array' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-unique-items-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: handling of equal items changed from forbidden to allowed',
      witness: { value: [{}, {}] },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
