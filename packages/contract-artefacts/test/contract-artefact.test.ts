import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate, loadDocument, RejectedDocument } from '@poolhouse/codegen'
import { expect, test } from 'vitest'
import { contractArtefact, contractExtensions } from '../src/index.ts'

const generateFrom = (name: string) => {
  const folder = join(import.meta.dirname, name)
  const readText = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined
  return generate(
    loadDocument('openapi.yaml', readText, () => expect.unreachable()),
    {
      command: 'the test',
      strict: true,
      extensions: contractExtensions,
      outputs: { folder: '.', only: ['schemas'], importExtension: '.ts', parts: { schemas: { modules: 'file' } } },
      artefacts: [contractArtefact({ schemas: 'schemas', client: 'client' })],
    },
  )
}

const tables = ['operations', 'operation-types', 'error-table', 'annotations', 'modules', 'types']
const clientModules = ['methods', 'facts', 'declared-errors', 'authorization']
const own = [...tables.map((name) => `schemas/${name}.ts`), ...clientModules.map((name) => `client/${name}.ts`)]

test.each(own)('generates %s', async (path) => {
  const files = await generateFrom('library')
  await expect(files.get(path)).toMatchFileSnapshot(`golden/${path}.txt`)
})

test('rejects a document that is not a contract, with every problem', async () => {
  const error: unknown = await generateFrom('rejected').catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(RejectedDocument)
  expect(String(error).split('\n')).toEqual([
    'RejectedDocument: openapi.yaml#/paths/~1GetBook/get: the operation is a get',
    'openapi.yaml#/paths/~1GetBook/get: the operation has parameters',
    'openapi.yaml#/paths/~1GetBook/get/responses/default: status default is not supported',
    'openapi.yaml#/paths/~1GetBook/get/x-authorization: x-authorization is "nobody"',
    'openapi.yaml#/paths/~1ListBooks/post/tags: the operation has 2 tags',
    'openapi.yaml#/paths/~1ListBooks/post/requestBody: media type text/plain is not supported',
    'openapi.yaml#/paths/~1ListBooks/post/x-pagination: x-pagination names After, which is not a member of the input',
    'openapi.yaml#/paths/~1ListBooks/post/x-pagination: x-pagination names Next, which is not a member of the output',
    'openapi.yaml#/paths/~1ListBooks/post/x-pagination: x-pagination names Books, which is not a member of the output',
    'openapi.yaml#/paths/~1ListBooksPages/post/tags/0: tag shelves is not declared',
    'openapi.yaml#/paths/~1ListBooksPages/post/requestBody: a body needs a named schema',
    'openapi.yaml#/paths/~1ListBooksPages/post/responses: the operation has 0 successful responses',
    'openapi.yaml#/paths/~1ListBooksPages/post: the operation has no x-amz-target',
    'openapi.yaml#/paths/~1ListBooksPages/post/x-pagination: x-pagination is incomplete',
    'openapi.yaml#/paths/~1ListBooksPages/post/operationId: operations ListBooks and ListBooksPages would both have the method listBooksPages',
  ])
})
