import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-contains-widened as a major change', () => {
  const base = response({ type: 'array', contains: { const: 1 } })
  const revision = response({ type: 'array' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-contains-widened',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: rule about contained items changed from 1 to any of {"const":1} to none',
      witness: { value: [] },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
