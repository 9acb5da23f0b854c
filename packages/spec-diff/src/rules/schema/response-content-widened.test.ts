import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-content-widened as a major change', () => {
  const base = response({ type: 'string', contentEncoding: 'base64' })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-content-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: encoding changed from base64 to none',
      undecided: 'strings must be base64',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
