import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports security-flow-url-changed as a minor change', () => {
  const base = documentOf({
    components: {
      securitySchemes: { key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } } },
    },
  })
  const revision = documentOf({
    components: {
      securitySchemes: {
        key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/oauth/token', scopes: {} } } },
      },
    },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'security-flow-url-changed',
      level: 'minor',
      location: 'security-schemes/key/flows/clientCredentials',
      message: 'security scheme key: tokenUrl of clientCredentials changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
