import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('Did the default of a response value change?', () => {
  const base = response({ type: 'string', default: 'a' })
  const revision = response({ type: 'string', default: 'b' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-default-changed',
      level: 'patch',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: default changed from "a" to "b"',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
