import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('Does a request value allow more multiples?', () => {
  const base = request({ type: 'integer', multipleOf: 6 })
  const revision = request({ type: 'integer', multipleOf: 2 })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-multiple-of-widened',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: step of numbers (multipleOf) changed from 6 to 2',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
