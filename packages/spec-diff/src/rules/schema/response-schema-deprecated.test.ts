import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-schema-deprecated as a minor change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string', deprecated: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-schema-deprecated',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value was deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
