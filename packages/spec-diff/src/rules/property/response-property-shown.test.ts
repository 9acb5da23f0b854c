import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-property-shown as a minor change', () => {
  const base = response({ type: 'string', writeOnly: true })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-shown',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200: property "value" is no longer writeOnly',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
