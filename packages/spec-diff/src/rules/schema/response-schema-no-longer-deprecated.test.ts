import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-schema-no-longer-deprecated as a minor change', () => {
  const base = response({ type: 'string', deprecated: true })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-schema-no-longer-deprecated',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value is no longer deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
