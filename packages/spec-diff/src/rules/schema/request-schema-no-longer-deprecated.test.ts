import { expect, test } from 'vitest'
import { changes, request } from '../../testing/documents.ts'

test('reports request-schema-no-longer-deprecated as a minor change', () => {
  const base = request({ type: 'string', deprecated: true })
  const revision = request({ type: 'string' })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-schema-no-longer-deprecated',
      level: 'minor',
      location: 'request/body/application~1json/schema/properties/value',
      message: 'request body value is no longer deprecated',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
