import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-encoding-narrowed as a minor change', () => {
  const body = (encoding: object) =>
    operation({ responses: { 200: { description: '', content: { 'multipart/mixed': { encoding } } } } })
  const base = body({ file: { contentType: 'image/*' } })
  const revision = body({ file: { contentType: 'image/png' } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-encoding-narrowed',
      level: 'minor',
      location: 'response/200/multipart~1mixed/encoding/file',
      message: 'encoding of "file": contentType changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
