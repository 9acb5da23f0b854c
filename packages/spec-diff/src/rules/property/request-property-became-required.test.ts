import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-property-became-required as a major change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string' }, { required: ['value'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-property-became-required',
      level: 'major',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body: property "value" became required',
      witness: {},
    },
  ])
  expect(changes(base, base)).toEqual([])
})
