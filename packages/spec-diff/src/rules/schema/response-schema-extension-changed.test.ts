import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-schema-extension-changed as a minor change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string', 'x-unit': 'm' })

  expect(changes(base, revision, { extensions: ['x-unit'] })).toEqual([
    {
      id: 'response-schema-extension-changed',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value/x-unit',
      message: 'response 200 value: x-unit changed',
    },
  ])
  expect(changes(base, base, { extensions: ['x-unit'] })).toEqual([])
})
