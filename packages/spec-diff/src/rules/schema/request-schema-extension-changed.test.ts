import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-schema-extension-changed as a minor change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string', 'x-unit': 'm' })

  expect(changes(base, revision, { extensions: ['x-unit'] })).toEqual([
    {
      id: 'request-schema-extension-changed',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value/x-unit',
      message: 'request body value: x-unit changed',
    },
  ])
  expect(changes(base, base, { extensions: ['x-unit'] })).toEqual([])
})
