import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports response-encoding-changed as a major change', () => {
  const base = operation({
    responses: {
      200: {
        description: '',
        content: { 'multipart/form-data': { encoding: { file: { contentType: 'image/png' } } } },
      },
    },
  })
  const revision = operation({
    responses: {
      200: {
        description: '',
        content: { 'multipart/form-data': { encoding: { file: { contentType: 'image/jpeg' } } } },
      },
    },
  })

  expect(changes(base, revision)).toEqual([
    {
      id: 'response-encoding-changed',
      level: 'major',
      location: 'response/200/multipart~1form-data/encoding/file',
      message: 'encoding of "file": contentType changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
