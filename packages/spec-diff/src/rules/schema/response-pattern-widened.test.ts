import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-pattern-widened as a major change', () => {
  const base = response({ type: 'string', pattern: '^[a-c]+$' })
  const revision = response({ type: 'string', pattern: '^[a-z]+$' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-pattern-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: pattern changed from ^[a-c]+$ to ^[a-z]+$',
      witness: { value: 'z' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
