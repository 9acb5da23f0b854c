import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-schema-deprecated as a minor change', () => {
  const base = request({ type: 'string' })
  const revision = request({ type: 'string', deprecated: true })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-schema-deprecated',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value was deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
