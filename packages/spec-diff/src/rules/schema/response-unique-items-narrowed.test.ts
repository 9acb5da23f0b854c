import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-unique-items-narrowed as a minor change', () => {
  const base = response({ type: 'array' })
  const revision = response({ type: 'array', uniqueItems: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-unique-items-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: handling of equal items changed from allowed to forbidden',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
