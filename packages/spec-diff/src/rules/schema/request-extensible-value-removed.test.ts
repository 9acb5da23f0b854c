import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-extensible-value-removed as a major change', () => {
  const base = request({ type: 'string', 'x-extensible-enum': ['a', 'b'] })
  const revision = request({ type: 'string', 'x-extensible-enum': ['a'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-extensible-value-removed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: value "b" of x-extensible-enum was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
