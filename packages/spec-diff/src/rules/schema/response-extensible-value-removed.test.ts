import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-extensible-value-removed as a minor change', () => {
  const base = response({ type: 'string', 'x-extensible-enum': ['a', 'b'] })
  const revision = response({ type: 'string', 'x-extensible-enum': ['a'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-extensible-value-removed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: value "b" of x-extensible-enum was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
