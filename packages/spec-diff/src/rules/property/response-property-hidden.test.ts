import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-property-hidden as a major change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string', writeOnly: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-hidden',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200: property "value" became writeOnly',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
