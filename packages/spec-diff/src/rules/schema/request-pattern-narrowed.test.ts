import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-pattern-narrowed as a major change', () => {
  const base = request({ type: 'string', pattern: '^[a-z]+$' })
  const revision = request({ type: 'string', pattern: '^[a-c]+$' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-pattern-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: pattern changed from ^[a-z]+$ to ^[a-c]+$',
      witness: { value: 'z' },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
