import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-encoding-changed as a major change', () => {
  const base = operation({
    requestBody: { content: { 'multipart/form-data': { encoding: { file: { contentType: 'image/png' } } } } },
  })
  const revision = operation({
    requestBody: { content: { 'multipart/form-data': { encoding: { file: { contentType: 'image/jpeg' } } } } },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-encoding-changed',
      level: 'major',
      location: 'request/body/multipart~1form-data/encoding/file',
      message: 'encoding of "file": contentType changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
