import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const json = (schema: string): string => `application/json: { schema: ${schema} }`

const responding = (operation: string, content: string, status = 200): string =>
  `{ get: { operationId: ${operation}, responses: { '${status}': { description: ok, content: { ${content} } } } } }`

const document = `
paths:
  /any: ${responding('any', `'*/*': {}`)}
  /image: ${responding('image', `image/*: { schema: { type: string, format: binary } }`)}
  /avatar: ${responding('avatar', `'*/*': { schema: { type: object } }, image/png: {}, ${json('{}')}`)}
  /bytes: ${responding('bytes', `'*/*': { schema: { type: string, format: binary } }, ${json('{ type: object }')}`)}
  /words: ${responding('words', 'text/plain: { schema: { type: object, required: [a], properties: { a: { type: integer } } } }')}
  /empty: ${responding('empty', json('{ type: object }'), 204)}
  /lines: ${responding('lines', 'application/x-ndjson: { schema: { type: object, properties: { a: { type: integer } } } }')}
  /sequence: ${responding('sequence', 'application/json-seq: { schema: { type: object, properties: { a: { type: integer } } } }')}
  /problem: ${responding('problem', 'application/problem+json: { schema: { type: string, minLength: 3 } }', 404)}
`

interface Modules {
  readonly createMock: () => { readonly request: (url: string) => Promise<Response> }
  readonly createMocks: () => { readonly all: never[] }
}

test('the mock and Mock Service Worker respond in the same way', async () => {
  const { files } = await generateFrom(document, { outputs: { folder: 'api', with: ['mock', 'msw'] } })
  const folder = writtenFor(files)
  const entries = ['mock', 'msw'].map((part) => importFrom(folder, `api/${part}/index.ts`))
  const { createMock, createMocks } = Object.assign({}, ...(await Promise.all(entries))) as Modules
  const shown = async (response: Response | undefined): Promise<readonly unknown[]> => [
    response?.status,
    response?.headers.get('content-type'),
    await response?.text(),
  ]
  for (const path of document.match(/\/[a-z]+(?=: \{ get)/g) ?? []) {
    const url = `https://api.test${path}`
    const mocked = await getResponse(createMocks().all, new Request(url))
    const [status, type, body] = await shown(await createMock().request(url))
    expect([path, ...(await shown(mocked))]).toEqual([path, status, type, body])
    expect([path, status]).not.toEqual([path, 500])
  }
})
