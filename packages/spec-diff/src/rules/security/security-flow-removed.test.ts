import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports security-flow-removed as a major change', () => {
  const base = documentOf({
    components: {
      securitySchemes: { key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } } },
    },
  })
  const revision = documentOf({ components: { securitySchemes: { key: { type: 'oauth2', flows: {} } } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'security-flow-removed',
      level: 'major',
      location: 'security-schemes/key/flows/clientCredentials',
      message: 'security scheme key: flow clientCredentials was removed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
