import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { exchangeFrom, generateFrom, schemasFrom } from './generate-from.ts'
import { writeFolder } from './import-files.ts'

describe('a YAML document', () => {
  test('includes the members of its merge keys', async () => {
    const { A, B, C } = await schemasFrom(`
x-base: &base { type: object, required: [id], properties: &props { id: { type: integer } } }
x-other: &other { description: Another. }
components:
  schemas:
    A: { <<: *base }
    B:
      <<: *base
      properties: { <<: *props, name: { type: string } }
    C:
      <<: [*other, *base]
      required: []
`)
    expect([A?.safeParse({}).success, A?.parse({ id: 1, x: 1 })]).toEqual([false, { id: 1 }])
    expect(B?.parse({ id: 1, name: 'b' })).toEqual({ id: 1, name: 'b' })
    expect([C?.description, C?.parse({})]).toEqual([undefined, {}])
  })

  test('keeps yes and no as strings where a string is allowed', async () => {
    const { Country } = await schemasFrom(`
components: { schemas: { Country: { type: string, enum: [NO, yes, off] } } }
`)
    expect(['NO', 'yes', 'off', false].map((value) => Country?.safeParse(value).success)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

/** Files that the tests below generate, a folder for each document. They are compiled together, in one run. */
const generatedFiles = new Map<string, string>()
const keepForCompiler = (files: ReadonlyMap<string, string>): void => {
  const folder = `document-${generatedFiles.size}`
  for (const [path, text] of files) generatedFiles.set(`${folder}/${path}`, text)
}
afterAll(() => {
  if (generatedFiles.size === 0) return
  const folder = writeFolder(generatedFiles)
  const errors = compile(folder, ['document-*/**/*.ts'], 'TypeScript 7')
  rmSync(folder, { recursive: true })
  if (errors !== '') throw new Error(errors)
})

describe('a document of several files', () => {
  test('may have path items as components', async () => {
    const { files, warnings } = await generateFrom({
      'openapi.yaml': `
openapi: 3.1.0
info: { title: t, version: '1' }
paths: { /shared: { $ref: '#/components/pathItems/Shared' } }
components:
  pathItems:
    Shared: { get: { operationId: getShared, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: 'other.yaml#/Thing' } } } } } } }
`,
      'other.yaml': 'Thing: { type: string }',
    })
    expect(warnings).toEqual([])
    keepForCompiler(files)
  })

  test.each([
    ['all of components', `components: { $ref: parts.yaml }`],
    ['components of another document', `components: { $ref: 'whole.yaml#/components' }`],
    ['a section of components', `components: { schemas: { $ref: 'parts.yaml#/schemas' } }`],
    [
      'each component',
      `components: { schemas: { Pet: { $ref: pet.yaml }, Tag: { $ref: 'parts.yaml#/schemas/Tag' } } }`,
    ],
  ])('may have %s in another file', async (_, components) => {
    const parts = `schemas: { Pet: { $ref: pet.yaml }, Tag: { type: string, maxLength: 3 } }`
    const documents = {
      'openapi.yaml': `
openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  $ref: paths.yaml
${components}
`,
      'paths.yaml': `
/pets:
  post:
    operationId: addPet
    requestBody: { required: true, content: { application/json: { schema: { $ref: 'openapi.yaml#/components/schemas/Pet' } } } }
    responses: { '204': { description: ok } }
`,
      'parts.yaml': parts,
      'whole.yaml': `components: { ${parts} }`,
      'pet.yaml': `{ type: object, required: [name], properties: { name: { type: string }, tag: { $ref: 'openapi.yaml#/components/schemas/Tag' } } }`,
    }
    const { files, warnings } = await generateFrom(documents)
    expect(warnings.filter(({ message }) => !message.includes('points through'))).toEqual([])
    expect([...files.keys()].filter((path) => /^api\/schemas\/(?!runtime)/.test(path))).toEqual([
      'api/schemas/by-name.ts',
      'api/schemas/index.ts',
      'api/schemas/pet.ts',
      'api/schemas/tag.ts',
    ])
    keepForCompiler(files)
    const call = await exchangeFrom(documents)
    expect(await call('addPet', { body: { name: 'a', tag: 'b' } })).toMatchObject({ result: { status: 204 } })
    expect(await call('addPet', { body: { name: 'a', tag: 'long' } })).toMatchObject({ result: { status: 400 } })
  })
})

test('follows a pointer that passes through a reference, with a warning', async () => {
  const document = `
paths:
  /a: { get: { operationId: getA, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { list: { $ref: '#/components/schemas/List' } } } } } } } } }
  /b: { get: { operationId: getB, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/list/items' } } } } } } }
components: { schemas: { List: { type: array, items: { $ref: '#/components/schemas/Item' } }, Item: { type: object, required: [n], properties: { n: { type: integer } } } } }
`
  const { files, warnings } = await generateFrom(document)
  expect(warnings).toMatchObject([
    {
      pointer: '/paths/~1b/get/responses/200/content/application~1json/schema',
      message: expect.stringContaining('points through $ref #/components/schemas/List'),
    },
  ])
  keepForCompiler(files)
  const call = await exchangeFrom(document)
  const responded = async (body: object) => (await call('getB', {}, { status: 200, body })).result.status
  expect([await responded({ n: 1 }), await responded({})]).toEqual([200, 500])
})

describe('keywords of another OpenAPI version', () => {
  test('are read, with a warning for each', async () => {
    const document = `
components:
  schemas:
    A: { type: object, required: [kind], properties: { kind: { type: string, const: a } } }
    N: { type: [string, 'null'] }
    P: { type: object, patternProperties: { '^x': { type: integer } } }
    E: { type: number, exclusiveMinimum: 0 }
`
    const { warnings } = await generateFrom(document, {}, '3.0.3')
    expect(warnings.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([
      '/components/schemas/A/properties/kind/const: const is not OpenAPI 3.0; it is read as in 3.1',
      '/components/schemas/N/type: type: ["string","null"] is not OpenAPI 3.0; it is read as in 3.1',
      '/components/schemas/P/patternProperties: patternProperties is not OpenAPI 3.0; it is read as in 3.1',
      '/components/schemas/E/exclusiveMinimum: exclusiveMinimum is true or false in OpenAPI 3.0; it is read as the bound itself',
    ])
    const schemas = await schemasFrom(document, {}, '3.0.3')
    const takes = (name: string, value: unknown) => schemas[name]?.safeParse(value).success
    expect([takes('A', { kind: 'a' }), takes('N', null), takes('P', { x: 1 }), takes('E', 1)]).toEqual(
      Array.from({ length: 4 }, () => true),
    )
    expect([takes('A', { kind: 'b' }), takes('N', 1), takes('P', { x: 'a' }), takes('E', 0)]).toEqual(
      Array.from({ length: 4 }, () => false),
    )
  })

  test('include nullable in 3.1, which allows null, with a warning', async () => {
    const document = `components: { schemas: { A: { type: string, nullable: true } } }`
    const { warnings } = await generateFrom(document)
    expect(warnings).toMatchObject([{ message: 'nullable is a keyword of OpenAPI 3.0; null is allowed' }])
    expect((await schemasFrom(document))['A']?.safeParse(null).success).toBe(true)
  })

  test('include boolean exclusive bounds in 3.1, which are rejected, and read as in 3.0 with --lenient', async () => {
    const document = `components: { schemas: { Rate: { type: number, minimum: 0, exclusiveMinimum: true }, Any: { exclusiveMaximum: false } } }`
    await expect(generateFrom(document)).rejects.toMatchObject({ problems: { length: 2 } })
    const { Rate } = await schemasFrom(document, { lenient: true })
    expect([0, 1].map((value) => Rate?.safeParse(value).success)).toEqual([false, true])
  })
})

test('reports paths that match the same requests, or no requests', async () => {
  const operation = `{ responses: { '204': { description: ok } } }`
  const parameter = (name: string) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`
  const document = `
paths:
  /a/{x}: { parameters: [${parameter('x')}], get: ${operation} }
  /a/{y}: { parameters: [${parameter('y')}], get: ${operation}, put: ${operation} }
  /caf%C3%A9: { get: ${operation} }
  /café: { get: ${operation} }
  /search?type=all: { get: ${operation} }
  '/t#A': { get: ${operation} }
  '/t#B': { get: ${operation} }
  /b/{z}/{z}: { parameters: [${parameter('z')}], get: ${operation} }
`
  const messages = [
    'paths /a/{x} and /a/{y} match the same requests, so get of /a/{y} is never run',
    'paths /a/{x} and /a/{y} match the same requests, so get of /a/{x} is run for both',
    'paths /caf%C3%A9 and /café match the same requests, so get of /café is never run',
    'paths /caf%C3%A9 and /café match the same requests, so get of /caf%C3%A9 is run for both',
    'path /search?type=all has a query, which OpenAPI does not allow: only requests with that query match it',
    'path /t#A has a fragment, which is not sent: it is served as /t',
    'path /t#B has a fragment, which is not sent: it is served as /t',
    'paths /t#A and /t#B match the same requests, so get of /t#B is never run',
    'paths /t#A and /t#B match the same requests, so get of /t#A is run for both',
    'path /b/{z}/{z} has the parameter z twice',
  ]
  await expect(generateFrom(document)).rejects.toMatchObject({ problems: messages.map((message) => ({ message })) })
  const { warnings } = await generateFrom(document, { lenient: true })
  expect(warnings.map(({ message }) => message)).toEqual(messages)
})
