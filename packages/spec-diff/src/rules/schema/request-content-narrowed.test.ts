import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-content-narrowed as a major change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string', contentEncoding: 'base64' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-content-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: encoding changed from none to base64',
      undecided: 'strings must be base64',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
