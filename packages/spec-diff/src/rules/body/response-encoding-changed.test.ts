import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('Did the encoding of a part of a response body change?', () => {
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
