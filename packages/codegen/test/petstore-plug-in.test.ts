import { expect, test } from 'vitest'
// @boundaries-ignore The example of a plug-in outside of the package.
import { securityTable } from '../../../apps/petstore/artefacts/security-table.ts'
import { generate, loadDocument } from '../src/index.ts'

test('the plug-in rejects a document with an unsecured operation that changes data', async () => {
  const text =
    "{ openapi: 3.1.1, info: { title: t, version: '1' }, paths: { /a: { post: { operationId: add, responses: {} } } } }"
  const document = loadDocument(
    'a.yaml',
    () => text,
    () => expect.unreachable(),
  )
  const options = { command: 'the test', outputs: { folder: 'out' }, artefacts: [securityTable] }
  await expect(generate(document, options)).rejects.toThrow('add modifies data without authentication')
})
