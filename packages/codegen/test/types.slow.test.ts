import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { typesOf } from '@poolhouse/openapi-types'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundle } from '../src/document/bundle.ts'
import { readText } from '../src/files/disk.ts'
import { generate, loadDocument } from '../src/index.ts'
import { json, schemas, shared } from './make-schemas.ts'

const here = import.meta.dirname

interface Made {
  readonly types?: string
  readonly rejected?: string
}

/** What openapi-typescript makes with the whole of TypeScript and Redocly. */
const originals = (documents: readonly unknown[]): readonly Made[] => {
  const script = join(here, '../../openapi-types/test/original.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(documents),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const made: readonly Made[] = JSON.parse(stdout)
  return made
}

/** What is made here: types, or why there are none. */
const own = async (documents: readonly object[]): Promise<readonly Made[]> => {
  const made: Made[] = []
  for (const document of documents) {
    try {
      made.push({ types: await typesOf(document) })
    } catch (error) {
      made.push({ rejected: error instanceof Error ? error.message : String(error) })
    }
  }
  return made
}

const loaded = (folder: string, file = 'openapi.yaml') =>
  loadDocument(
    file,
    (path) => readText(join(folder, relative('.', path))),
    () => undefined,
  )

const golden = readdirSync(join(here, 'golden'), { withFileTypes: true })
  // What openapi-typescript makes of schemas that are made of themselves, TypeScript does not take.
  .filter((entry) => entry.isDirectory() && entry.name !== 'circles')
  .map(({ name }) => join(here, 'golden', name))

test("the types of this repository's documents equal those of openapi-typescript", async () => {
  const contract = loaded(join(here, '../../../spec'))
  const others = [
    loaded(join(here, '../../../apps/petstore'), 'petstore.yaml'),
    loaded(join(here, 'api')),
    ...golden.map((folder) => loaded(folder)),
  ]
  const documents = [contract, ...others].map((document) => bundle(document))
  const expected = originals(documents)
  expect(await own(documents)).toEqual(expected)
})

const seed = Number(process.env['TESTS_SEED'] ?? 1)

const flags = new Set(['deprecated', 'required', 'readOnly', 'nullable', 'uniqueItems', 'additionalProperties'])

/** As a document has it. Most places of `true` for a schema, openapi-typescript does not take. */
const written = (value: unknown): object =>
  Object(
    JSON.parse(JSON.stringify(value), (key, member: unknown) => (member === true && !flags.has(key) ? {} : member)),
  )

const text = fc.constantFrom('', 'One line.', 'Two\nlines', 'Ends */ early', ' indented\r\n  twice ', 'é\u2028"quoted"')

const name = fc.constantFrom(
  'a',
  'b',
  'x-c',
  '1',
  '-1',
  '01',
  'two words',
  'quo"te',
  'sm\u00f8rbr\u00f8d',
  'a/b~c{d}',
  'new\nline',
)

const some = <T>(values: fc.Arbitrary<T>) => fc.dictionary(name, values, { minKeys: 1, maxKeys: 2 })

const documented = { description: text, deprecated: fc.boolean() }

/** Schemas that say about themselves what comes above a member. */
const explained = fc
  .tuple(
    schemas.filter((schema) => typeof schema === 'object'),
    fc.record(
      {
        ...documented,
        title: text,
        format: text,
        default: json,
        example: json,
        examples: fc.array(json, { maxLength: 2 }),
        readOnly: fc.boolean(),
        nullable: fc.boolean(),
        discriminator: fc.record({ propertyName: fc.constantFrom('a', 'b') }),
        $defs: some(schemas),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([schema, words]) => ({ ...Object(schema), ...words }))

const content = some(fc.record({ schema: explained }, { requiredKeys: [] }))

const parameter = fc.record(
  {
    ...documented,
    name,
    in: fc.constantFrom('query', 'header', 'path', 'cookie'),
    required: fc.boolean(),
    schema: explained,
  },
  { requiredKeys: ['name', 'in'] },
)

const reference = (section: string) => fc.constantFrom({ $ref: `#/components/${section}/Shared` })

const header = fc.oneof(fc.record({ ...documented, schema: explained }), reference('headers'))

const result = fc.oneof(
  fc.record({ description: text, headers: some(header), content }, { requiredKeys: ['description'] }),
  reference('responses'),
)

const body = fc.oneof(fc.record({ content, required: fc.boolean() }), reference('requestBodies'))

const operation = fc.record(
  {
    ...documented,
    summary: text,
    operationId: fc.uuid(),
    parameters: fc.array(fc.oneof(parameter, reference('parameters')), { maxLength: 3 }),
    requestBody: body,
    responses: fc.dictionary(fc.constantFrom('200', '4XX', 'default'), result),
  },
  { requiredKeys: ['responses'] },
)

const pathItem = fc.record(
  { summary: text, parameters: fc.array(parameter, { maxLength: 1 }), get: operation, post: operation },
  { requiredKeys: [] },
)

/** Schemas that openapi-typescript adds to: a member that is required elsewhere, and one that distinguishes options. */
const families = {
  Required: { allOf: [{ $ref: '#/components/schemas/Shared' }, { $ref: '#/components/schemas/Cat' }], required: ['a'] },
  Cat: { type: 'object', properties: { kind: { type: 'string' } } },
  Dog: { type: 'object', allOf: [{ $ref: '#/components/schemas/Cat' }] },
  Pet: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
  },
}

const sharedParts = fc.record({
  schemas: some(explained).map((more) => ({ ...shared, ...families, ...more })),
  headers: fc.record({ Shared: fc.record({ schema: explained }) }),
  parameters: fc.record({ Shared: parameter }),
  responses: fc.record({ Shared: fc.record({ description: text, content }) }),
  requestBodies: fc.record({ Shared: fc.record({ content }) }),
})

const documents = fc.record({
  openapi: fc.constantFrom('3.0.4', '3.1.1'),
  info: fc.constant({ title: 't', version: '1' }),
  paths: fc.dictionary(fc.constantFrom('/a', '/b/{a}', '/ü'), pathItem),
  components: sharedParts,
})

test('the types of schemas with combined keywords equal those of openapi-typescript', async () => {
  const made = fc.sample(schemas, { seed, numRuns: 300 })
  const documentOf = (schema: unknown) => ({
    openapi: '3.1.1',
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas: { ...shared, Made: schema } },
  })
  const all = made.map((schema) => written(documentOf(schema)))
  const expected = originals(all)
  expect(await own(all)).toEqual(expected)
})

test('the types of any document that openapi-typescript accepts equal those of openapi-typescript', async () => {
  const made = fc.sample(documents, { seed, numRuns: 60 }).map(written)
  const expected = originals(made)
  expect(await own(made)).toEqual(expected)
})

test('rejects a duplicate operationId, except when no types are generated', async () => {
  const get = { operationId: 'find', responses: { 200: { description: 'Found.' } } }
  const document = loadDocument(
    'twice.json',
    () =>
      JSON.stringify({ openapi: '3.1.1', info: { title: 't', version: '1' }, paths: { '/a': { get }, '/b': { get } } }),
    () => expect.unreachable(),
  )
  const command = 'the test'
  await expect(generate(document, { command, outputs: { folder: 'api' } })).rejects.toMatchObject({
    problems: [
      {
        file: 'twice.json',
        pointer: '/paths/~1b/get/operationId',
        message: 'operationId find is used at /paths/~1a/get too',
      },
    ],
  })
  const files = await generate(document, { command, outputs: { folder: 'api', only: ['hono'] } })
  expect(files.get('api/hono/default.ts')).toContain('find2')
})
