import { generate, loadDocument } from '@poolhouse/codegen'
import { expect, test } from 'vitest'
import { securityTable } from '../artefacts/security-table.ts'
import { security } from '../src/generated/security.ts'

test('the table of the plug-in has the schemes of every operation', () => {
  expect(security).toEqual({
    listPets: [],
    createPet: ['key'],
    showPet: [],
    deletePet: ['key'],
    storePicture: ['key'],
  })
})

test('the plug-in rejects a document with an open operation that changes something', async () => {
  const text =
    "{ openapi: 3.1.1, info: { title: t, version: '1' }, paths: { /a: { post: { operationId: add, responses: {} } } } }"
  const document = loadDocument(
    'a.yaml',
    () => text,
    () => expect.unreachable(),
  )
  const options = { command: 'the test', outputs: { folder: 'out' }, artefacts: [securityTable] }
  await expect(generate(document, options)).rejects.toThrow('add changes something without authentication')
})
