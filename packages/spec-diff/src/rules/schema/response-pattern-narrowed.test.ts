import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-pattern-narrowed as a minor change', () => {
  const base = response({ type: 'string', pattern: '^[a-z]+$' })
  const revision = response({ type: 'string', pattern: '^[a-c]+$' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-pattern-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: pattern changed from ^[a-z]+$ to ^[a-c]+$',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
