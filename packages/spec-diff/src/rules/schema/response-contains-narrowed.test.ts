import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-contains-narrowed as a minor change', () => {
  const base = response({ type: 'array' })
  const revision = response({ type: 'array', contains: { const: 1 } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-contains-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: rule about contained items changed from none to 1 to any of {"const":1}',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
