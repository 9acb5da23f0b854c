import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-unique-items-widened as a minor change', () => {
  const base = request({ type: 'array', uniqueItems: true })
  const revision = request({ type: 'array' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-unique-items-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: handling of equal items changed from forbidden to allowed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
