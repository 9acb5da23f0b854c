import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports security-flow-scope-removed as a minor change', () => {
  const base = documentOf({
    components: {
      securitySchemes: {
        key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: '' } } } },
      },
    },
  })
  const revision = documentOf({
    components: {
      securitySchemes: { key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } } },
    },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'security-flow-scope-removed',
      level: 'minor',
      location: 'security-schemes/key/flows/clientCredentials',
      message: 'security scheme key: scope read was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
