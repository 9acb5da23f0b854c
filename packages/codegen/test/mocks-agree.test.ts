import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const json = (schema: string): string => `application/json: { schema: ${schema} }`

const responding = (operation: string, content: string, status = 200): string =>
  `{ get: { operationId: ${operation}, responses: { '${status}': { description: ok, content: { ${content} } } } } }`

const object = (values: string): string =>
  `{ type: object, required: [a, 'b c'], properties: { a: { type: integer }, 'b c': ${values} } }`

const header = (schema: string, more = ''): string => `{ required: true, schema: ${schema}${more} }`

const headers = `{
  X-List: ${header('{ type: array, minItems: 2, items: { type: integer } }')},
  X-Exploded-List: ${header('{ type: array, minItems: 2, items: { type: string } }', ', explode: true')},
  X-Nullable: ${header("{ type: array, const: [a, null, 'b'] }")},
  X-Object: ${header(object('{ type: string }'))},
  X-Exploded: ${header(object('{ type: array, const: [1, x] }'), ', explode: true')},
  X-Time: ${header('{ type: string, format: date-time }')},
  constructor: ${header('{ type: integer }')},
  X-Json: { required: true, content: { ${json(object('{ type: boolean }'))} } },
  X-Null: { required: true, content: { ${json("{ type: 'null' }")} } },
  Set-Cookie: ${header("{ type: array, const: ['a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT', b=2] }")}
}`

const form =
  '{ type: object, required: [at, list, about], properties: { at: { type: string, format: date-time }, list: { type: array, minItems: 2, items: { type: integer } }, about: { type: object, required: [a], properties: { a: { type: integer } } } } }'

const parts = `{ allOf: [{ type: object, required: [n], properties: { n: { type: integer } } }], required: [picture, more], properties: { picture: { type: string, format: binary }, more: { type: array, minItems: 2, items: { type: string, format: binary } } } }`

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
  /headers: { get: { operationId: headers, responses: { '204': { description: ok, headers: ${headers} } } } }
  /fields: ${responding('fields', `application/x-www-form-urlencoded: { schema: ${form}, encoding: { list: { style: pipeDelimited, explode: false } } }`)}
  /parts: ${responding('parts', `multipart/form-data: { schema: ${parts} }`)}
  /example: ${responding('example', `application/x-www-form-urlencoded: { schema: ${form}, example: { at: '2020-01-01T00:00:00Z', list: [7, 8], about: { a: 1 } } }`)}
  /problem: ${responding('problem', 'application/problem+json: { schema: { type: string, minLength: 3 } }', 404)}
`

/** The part of a multipart form that differs each time. */
const boundary = /part-[\da-f-]+/g

interface Modules {
  readonly createMock: () => { readonly request: (url: string) => Promise<Response> }
  readonly createMocks: () => { readonly all: never[] }
}

test.each(['text', 'date'] as const)(
  'the mock and Mock Service Worker respond in the same way, with dates: %s',
  async (dates) => {
    const { files } = await generateFrom(document, { outputs: { folder: 'api', with: ['mock', 'msw'], dates } })
    const folder = writtenFor(files)
    const entries = ['mock', 'msw'].map((part) => importFrom(folder, `api/${part}/index.ts`))
    const { createMock, createMocks } = Object.assign({}, ...(await Promise.all(entries))) as Modules
    const shown = async (response: Response | undefined): Promise<readonly unknown[]> => [
      response?.status,
      [...(response?.headers ?? [])].map(([name, value]) => [name, value.replace(boundary, '')]),
      (await response?.text())?.replaceAll(boundary, ''),
    ]
    for (const path of document.match(/\/[a-z]+(?=: \{ get)/g) ?? []) {
      const url = `https://api.test${path}`
      const mocked = await getResponse(createMocks().all, new Request(url))
      const [status, sent, body] = await shown(await createMock().request(url))
      expect([path, ...(await shown(mocked))]).toEqual([path, status, sent, body])
      expect([path, status === 500, status === 501]).toEqual([path, false, false])
    }
  },
)
