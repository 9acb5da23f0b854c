import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports security-removed as a minor change', () => {
  const base = operation(
    { security: [{ key: [] }] },
    {
      components: {
        securitySchemes: {
          key: { type: 'apiKey', in: 'header', name: 'X-Key' },
          bearer: { type: 'http', scheme: 'bearer' },
        },
      },
    },
  )
  const revision = operation(
    { security: [{}, { key: [] }] },
    {
      components: {
        securitySchemes: {
          key: { type: 'apiKey', in: 'header', name: 'X-Key' },
          bearer: { type: 'http', scheme: 'bearer' },
        },
      },
    },
  )

  expect(changes(base, revision)).toEqual([
    { id: 'security-removed', level: 'minor', location: 'security', message: 'authentication is no longer required' },
  ])
  expect(changes(base, base)).toEqual([])
})
