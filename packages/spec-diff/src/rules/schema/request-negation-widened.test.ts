import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-negation-widened as a minor change', () => {
  const base = request({ type: 'string', not: { const: 'x' } })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-negation-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: exclusion (not) changed from {"const":"x"} to none',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
