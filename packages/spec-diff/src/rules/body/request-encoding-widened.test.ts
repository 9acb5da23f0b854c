import { expect, test } from 'vitest'
import { changes, operation } from '../../testing/documents.ts'

test('reports request-encoding-widened as a minor change', () => {
  const body = (encoding: object) => operation({ requestBody: { content: { 'multipart/form-data': { encoding } } } })
  const base = body({ file: { contentType: 'image/png' } })
  const revision = body({ file: { contentType: 'image/jpeg, image/png', headers: { 'X-Name': {} } } })

  expect(changes(base, revision)).toEqual([
    {
      id: 'request-encoding-widened',
      level: 'minor',
      location: 'request/body/multipart~1form-data/encoding/file',
      message: 'encoding of "file": contentType, header X-Name changed',
    },
  ])
  expect(changes(base, base)).toEqual([])
})
