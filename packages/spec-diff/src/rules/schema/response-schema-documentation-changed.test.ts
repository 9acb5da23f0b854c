import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-schema-documentation-changed as a patch change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string', description: 'A text.' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-schema-documentation-changed',
      level: 'patch',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: description changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
