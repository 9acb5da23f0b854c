import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports server-variable-changed as a minor change', () => {
  const base = documentOf({
    servers: [{ url: 'https://{region}.example', variables: { region: { default: 'eu', enum: ['eu'] } } }],
  })
  const revision = documentOf({
    servers: [{ url: 'https://{region}.example', variables: { region: { default: 'eu', enum: ['eu', 'us'] } } }],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'server-variable-changed',
      level: 'minor',
      location: 'servers/https:~1~1{region}.example/variables/region',
      message: 'server variable "region" changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
