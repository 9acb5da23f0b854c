import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports security-flow-added as a minor change', () => {
  const base = documentOf({ components: { securitySchemes: { key: { type: 'oauth2', flows: {} } } } })
  const revision = documentOf({
    components: {
      securitySchemes: { key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } } },
    },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'security-flow-added',
      level: 'minor',
      location: 'security-schemes/key/flows/clientCredentials',
      message: 'security scheme key: flow clientCredentials was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
