import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { generate, loadDocument } from '../src/index.ts'
import { compile } from './compile.ts'
import { importFrom, writeFolder } from './import-files.ts'

/** What documents of others do, each made as small as it still shows. */
const corners = {
  'an operation named after what its module imports': `
paths:
  /a:
    get: { operationId: create, responses: { '204': { description: Done. } } }
    put: { operationId: any, responses: { '204': { description: Done. } } }
    post: { operationId: createRoute, responses: { '204': { description: Done. } } }
    delete: { operationId: new, responses: { '204': { description: Done. } } }
    patch: { operationId: constructor, responses: { '204': { description: Done. } } }
`,
  'a component with the name of a file generated for operations': `
paths:
  /pets:
    get:
      operationId: getPet
      tags: [Pets]
      responses: { '200': { description: Found., content: { application/json: { schema: { $ref: '#/components/schemas/GetPetResult' } } } } }
components:
  schemas:
    GetPetResult: { type: object, properties: { of: { $ref: '#/components/schemas/GetPetAnswer_' }, by: { $ref: '#/components/schemas/PetsHandlers' } } }
    GetPetAnswer_: { type: object, properties: { of: { $ref: '#/components/schemas/getPetRoute' } } }
    PetsHandlers: { type: string }
    getPetRoute: { type: string }
`,
  'a component named after a file, or a global': `
components:
  schemas:
    by-name: { type: string }
    RegExp: { type: string, pattern: '^\\p{L}+$' }
    __proto__: { type: string }
`,
  'tags that no name can begin with, or that come to one name': `
paths:
  /a:
    get: { tags: [1. Users], responses: { '204': { description: Done. } } }
    put: { tags: [日本], responses: { '204': { description: Done. } } }
    post: { tags: [v-1], responses: { '204': { description: Done. } } }
    delete: { tags: [v1], responses: { '204': { description: Done. } } }
`,
  'references into the middle of something': `
paths:
  /a:
    get:
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses:
        '200':
          description: Found.
          headers: { x-left: { schema: { type: integer } } }
          content: { application/json: { schema: { type: object, properties: { a: { type: string }, schema: { type: integer } } } } }
    put:
      parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }]
      requestBody: { content: { application/json: { schema: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' } } } }
      responses:
        '200': { $ref: '#/paths/~1a/get/responses/200' }
        '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/a~1b/properties/list/items' } } } }
    post:
      x-samples: [{ source: Hello. }, { source: { $ref: '#/paths/~1a/post/x-samples/0/source' } }]
      requestBody: { $ref: '#/paths/~1a/put/requestBody' }
      responses: { '204': { description: Done., headers: { x-left: { $ref: '#/paths/~1a/get/responses/200/headers/x-left' } } } }
components:
  schemas:
    a/b: { type: object, properties: { list: { type: array, items: { type: integer } }, self: { $ref: '#/components/schemas/a%7E1b' } } }
`,
  'a schema that contains itself without an object in between': `
components:
  schemas:
    Json: { anyOf: [{ type: string }, { type: object, additionalProperties: { $ref: '#/components/schemas/Json' } }, { type: array, items: { $ref: '#/components/schemas/Json' } }] }
    Lists: { type: array, items: { $ref: '#/components/schemas/Lists' } }
    größe/1: { type: [array, 'null'], items: { $ref: '#/components/schemas/Either' } }
    Either: { oneOf: [{ type: integer }, { $ref: '#/components/schemas/größe~11' }] }
    Holder: { type: object, properties: { json: { $ref: '#/components/schemas/Json' } } }
`,
  'members that are required of what may be null': `
components:
  schemas:
    Error: { type: [object, 'null'], properties: { code: { type: string } } }
    Failure: { allOf: [{ $ref: '#/components/schemas/Error' }], required: [code] }
`,
  'members without a type around them': `
components:
  schemas:
    Counted: { properties: { count: { type: integer, format: int32 }, bytes: { type: string, format: byte } } }
`,
  'an option that has the discriminator property': `
components:
  schemas:
    Result: { type: object, required: [class], properties: { class: { type: string } }, discriminator: { propertyName: class, mapping: { No: '#/components/schemas/No' } } }
    Yes: { type: object, allOf: [{ $ref: '#/components/schemas/Result' }], properties: { class: { type: string, enum: [Yes] } } }
    No: { type: object, allOf: [{ $ref: '#/components/schemas/Result' }], properties: { class: { type: string, enum: [No] } } }
`,
  'rules that need few of the helpers': `
components:
  schemas:
    Neither: { not: { anyOf: [{ type: string }, { minProperties: 1 }] } }
`,
} as const

const folderOf = (corner: string): string => corner.replaceAll(/\W+/g, '-')

let folder = ''
let said = ''

beforeAll(async () => {
  const all = new Map<string, string>()
  for (const [corner, text] of Object.entries(corners)) {
    const document = loadDocument(
      'openapi.yaml',
      () => `openapi: 3.1.1\ninfo: { title: A corner, version: '1' }${text}`,
      (_, message) => expect.unreachable(message),
    )
    const api = { folder: folderOf(corner), importExtension: '.ts' } as const
    for (const [path, file] of await generate(document, { command: 'the test', outputs: api })) all.set(path, file)
  }
  folder = writeFolder(all)
  said = compile(folder, ['.'], 'TypeScript 7')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('generated code compiles', () => {
  test.each(Object.keys(corners))('for %s', (corner) => {
    expect(said.split('\n').filter((line) => line.startsWith(`${folderOf(corner)}/`))).toEqual([])
  })

  test('without any other errors', () => expect(said).toBe(''))
})

/** Whether a component of a corner takes a value. */
const takes = async (corner: keyof typeof corners, component: string, value: unknown): Promise<boolean> => {
  const { schemas } = await importFrom(folder, `${folderOf(corner)}/schemas/by-name.ts`)
  const schema = Object.getOwnPropertyDescriptor(schemas, component)?.value
  return schema instanceof z.ZodType ? schema.safeParse(value).success : expect.unreachable(component)
}

const values: readonly (readonly [
  corner: keyof typeof corners,
  component: string,
  taken: readonly unknown[],
  rejected: readonly unknown[],
])[] = [
  [
    'members without a type around them',
    'Counted',
    [{ count: -(2 ** 31), bytes: 'YWJj' }, 'no object'],
    [{ count: 2 ** 31 }, { bytes: 'YWJ' }],
  ],
  [
    'a schema that contains itself without an object in between',
    'Json',
    ['a', ['a', { b: ['c'] }]],
    [1, ['a', { b: [1] }]],
  ],
]

test.each(values)('%s: %s accepts valid values and rejects the others', async (corner, component, taken, rejected) => {
  for (const value of taken) expect.soft(await takes(corner, component, value), JSON.stringify(value)).toBe(true)
  for (const value of rejected) expect.soft(await takes(corner, component, value), JSON.stringify(value)).toBe(false)
})
