import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-content-narrowed as a minor change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string', contentEncoding: 'base64' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-content-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: encoding changed from none to base64',
      undecided: 'strings must be base64',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
