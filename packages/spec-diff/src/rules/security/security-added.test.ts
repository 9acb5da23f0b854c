import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports security-added as a major change', () => {
  const base = operation(
    { security: [] },
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

  expect(changes(base, revision)).toEqual([
    { id: 'security-added', level: 'major', location: 'security', message: 'authentication became required: key' },
  ])
  expect(changes(base, base)).toEqual([])
})
