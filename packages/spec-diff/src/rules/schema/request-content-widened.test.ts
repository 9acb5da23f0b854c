import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-content-widened as a minor change', () => {
  const base = request({ type: 'string', contentEncoding: 'base64' })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-content-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: encoding changed from base64 to none',
      undecided: 'strings must be base64',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
