import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-min-items-widened as a minor change', () => {
  const base = request({ type: 'array', minItems: 1 })
  const revision = request({ type: 'array' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-min-items-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: minimum number of items changed from 1 to 0',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
