import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-pattern-widened as a minor change', () => {
  const base = request({ type: 'string', pattern: '^[a-c]+$' })
  const revision = request({ type: 'string', pattern: '^[a-z]+$' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-pattern-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: pattern changed from ^[a-c]+$ to ^[a-z]+$',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
