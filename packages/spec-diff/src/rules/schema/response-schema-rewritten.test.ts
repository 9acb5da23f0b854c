import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-schema-rewritten as a patch change', () => {
  const base = response({ type: 'string', pattern: '^[0-9]+$' })
  const revision = response({ type: 'string', pattern: '^\\d+$' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-schema-rewritten',
      level: 'patch',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: pattern changed from ^[0-9]+$ to ^\\d+$, and the same values are valid',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
