import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-format-narrowed as a minor change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string', format: 'date' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-format-narrowed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200 value: format changed from none to date',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
