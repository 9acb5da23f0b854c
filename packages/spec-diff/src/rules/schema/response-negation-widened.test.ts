import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-negation-widened as a major change', () => {
  const base = response({ type: 'string', not: { const: 'x' } })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-negation-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: exclusion (not) changed from {"const":"x"} to none',
      witness: { value: 'x' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
