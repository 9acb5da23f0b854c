import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-min-length-widened as a minor change', () => {
  const base = request({ type: 'string', minLength: 2 })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-min-length-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: minimum length changed from 2 to 0',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
