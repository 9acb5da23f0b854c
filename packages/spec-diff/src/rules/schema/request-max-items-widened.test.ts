import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-max-items-widened as a minor change', () => {
  const base = request({ type: 'array', maxItems: 1 })
  const revision = request({ type: 'array' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-max-items-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: maximum number of items changed from 1 to none',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
