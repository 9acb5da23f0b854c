import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-format-widened as a minor change', () => {
  const base = request({ type: 'string', format: 'date' })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-format-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: format changed from date to none',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
