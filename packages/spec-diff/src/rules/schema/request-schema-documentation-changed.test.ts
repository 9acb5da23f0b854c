import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-schema-documentation-changed as a patch change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string', description: 'A text.' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-schema-documentation-changed',
      level: 'patch',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: description changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
