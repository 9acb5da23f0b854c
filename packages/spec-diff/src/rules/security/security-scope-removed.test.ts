import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports security-scope-removed as a minor change', () => {
  const base = operation(
    { security: [{ bearer: ['read', 'write'] }] },
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
    { security: [{ bearer: ['read'] }] },
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
    {
      id: 'security-scope-removed',
      level: 'minor',
      location: 'security',
      message: 'bearer (read) no longer needs the scope write',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
