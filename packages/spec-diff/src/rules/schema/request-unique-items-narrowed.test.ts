import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-unique-items-narrowed as a major change', () => {
  const base = request({ type: 'array' })
  const revision = request({ type: 'array', uniqueItems: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-unique-items-narrowed',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: handling of equal items changed from allowed to forbidden',
      witness: { value: [{}, {}] },
    },
  ])
  expect(changes(base, base)).toEqual([])
})
