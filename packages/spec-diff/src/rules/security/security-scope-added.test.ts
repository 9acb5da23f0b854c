import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports security-scope-added as a major change', () => {
  const base = operation(
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
  const revision = operation(
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

  expect(changes(base, revision)).toEqual([
    {
      id: 'security-scope-added',
      level: 'major',
      location: 'security',
      message: 'bearer (read) now also needs the scope write',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
