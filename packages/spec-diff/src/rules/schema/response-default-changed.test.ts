import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-default-changed as a patch change', () => {
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
