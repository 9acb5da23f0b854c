import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-property-became-optional as a minor change', () => {
  const base = request({ type: 'string' }, { required: ['value'] })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-became-optional',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value" became optional',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
