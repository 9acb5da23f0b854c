import { expect, test } from 'vitest'
import { changes, response } from '../../testing/documents.ts'

test('reports response-property-became-optional as a major change', () => {
  const base = response({ type: 'string' }, { required: ['value'] })
  const revision = response({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-property-became-optional',
      level: 'major',
      location: 'response/200/application~1json/schema/properties/value',
      message: 'response 200: property "value" became optional',
      witness: {},
    },
  ])
  expect(changes(base, base)).toEqual([])
})
