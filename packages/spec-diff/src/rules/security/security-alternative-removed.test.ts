import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports security-alternative-removed as a major change', () => {
  const base = operation(
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
  const revision = operation(
    { security: [{ bearer: [] }] },
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
    { id: 'security-alternative-removed', level: 'major', location: 'security', message: 'key is no longer enough' },
  ])
  expect(changes(base, base)).toEqual([])
})
