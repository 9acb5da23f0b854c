import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-default-changed as a minor change', () => {
  const base = request({ type: 'string', default: 'a' })
  const revision = request({ type: 'string', default: 'b' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-default-changed',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value: default changed from "a" to "b"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
