import { expect, test } from 'vitest'
import { changes, documentOf } from '../../testing/documents.ts'

test('reports server-variable-narrowed as a major change', () => {
  const base = documentOf({
    servers: [{ url: 'https://{region}.example', variables: { region: { default: 'eu', enum: ['eu', 'us'] } } }],
  })
  const revision = documentOf({
    servers: [{ url: 'https://{region}.example', variables: { region: { default: 'eu', enum: ['eu'] } } }],
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'server-variable-narrowed',
      level: 'major',
      location: 'servers/https:~1~1{region}.example/variables/region',
      message: 'server variable "region" accepts fewer values',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
