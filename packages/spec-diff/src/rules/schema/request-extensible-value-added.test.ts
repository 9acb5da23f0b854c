import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-extensible-value-added as a minor change', () => {
  const base = request({ type: 'string', 'x-extensible-enum': ['a'] })
  const revision = request({ type: 'string', 'x-extensible-enum': ['a', 'b'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-extensible-value-added',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: value "b" of x-extensible-enum was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
