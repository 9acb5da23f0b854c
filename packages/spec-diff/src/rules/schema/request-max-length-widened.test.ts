import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-max-length-widened as a minor change', () => {
  const base = request({ type: 'string', maxLength: 2 })
  const revision = request({ type: 'string', maxLength: 3 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-max-length-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: maximum length changed from 2 to 3',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
