import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-negation-narrowed as a major change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string', not: { const: 'x' } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-negation-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: exclusion (not) changed from none to {"const":"x"}',
      witness: { value: 'x' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
