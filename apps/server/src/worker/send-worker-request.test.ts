import { expect, test } from 'vitest'
import { createRemoteDocuments } from '../remote-documents/remote-documents.ts'
import { sendWorkerRequest } from './send-worker-request.ts'

test.each([
  'http://idp.example.com/',
  'https://idp.example.com:8443/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://localhost/',
  'https://db.internal/',
  'https://printer.local./',
  'https://intranet/',
  'https://user:password@example.com/',
])('sends nothing to %s', async (url) => {
  expect(await createRemoteDocuments(sendWorkerRequest).read(url)).toMatchObject({ kind: 'unreachable' })
})
