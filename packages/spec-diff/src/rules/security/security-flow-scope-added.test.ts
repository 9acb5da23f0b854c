import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports security-flow-scope-added as a minor change', () => {
  const base = documentOf({
    components: {
      securitySchemes: { key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } } },
    },
  })
  const revision = documentOf({
    components: {
      securitySchemes: {
        key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: '' } } } },
      },
    },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'security-flow-scope-added',
      level: 'minor',
      location: 'security-schemes/key/flows/clientCredentials',
      message: 'security scheme key: scope read was added',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
