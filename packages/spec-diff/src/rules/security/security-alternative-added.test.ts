import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports security-alternative-added as a minor change', () => {
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
    { security: [{ key: [] }, { bearer: [] }] },
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
    { id: 'security-alternative-added', level: 'minor', location: 'security', message: 'bearer is now accepted' },
  ])
  expect(changes(base, base)).toEqual([])
})
