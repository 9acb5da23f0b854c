import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-property-became-required as a minor change', () => {
  const base = response({ type: 'string' })
  const revision = response({ type: 'string' }, { required: ['value'] })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-became-required',
      level: 'minor',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200: property "value" became required',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
