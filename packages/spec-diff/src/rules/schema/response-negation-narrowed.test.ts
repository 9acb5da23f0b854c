import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-negation-narrowed as a minor change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string', not: { const: 'x' } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-negation-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: exclusion (not) changed from none to {"const":"x"}',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
