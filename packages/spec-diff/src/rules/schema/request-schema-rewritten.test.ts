import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-schema-rewritten as a patch change', () => {
  const base = request({ type: 'string', pattern: '^[0-9]+$' })
  const revision = request({ type: 'string', pattern: '^\\d+$' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-schema-rewritten',
      level: 'patch',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: pattern changed from ^[0-9]+$ to ^\\d+$, and the same values are valid',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
