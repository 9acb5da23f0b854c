import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports security-scheme-changed as a major change', () => {
  const base = documentOf({ components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } } })
  const revision = documentOf({
    components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } } },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'security-scheme-changed',
      level: 'major',
      location: 'security-schemes/key',
      message: 'security scheme key: in, name changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
