import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { exchangeFrom, generateFrom, schemasFrom, writtenFor } from './generate-from.ts'

const lenient = { lenient: true } as const

const get = (more: string) => `{ ${more}responses: { '204': { description: ok } } }`

/** What a document says wrongly, and what `--lenient` warns of. */
const cases: readonly (readonly [what: string, document: string, warnings: readonly string[], version?: string])[] = [
  [
    'path parameters that nothing describes',
    `paths: { '/a/{x}/{y}': { parameters: [{ name: y, in: path, required: true, schema: { type: string } }], get: ${get('operationId: a, ')}, put: ${get('operationId: b, parameters: [{ name: q, in: query, schema: {} }], ')} } }`,
    ['path parameter x is not described; it is a text', 'path parameter x is not described; it is a text'],
  ],
  [
    'operations of one operationId',
    `paths: { /a: { get: ${get('operationId: read, ')} }, /b: { get: ${get('operationId: read, ')} } }`,
    ['operationId read is used at /paths/~1a/get too; this one is read2'],
  ],
  [
    'types that are none',
    'components: { schemas: { A: { type: file }, B: { type: Int }, C: { type: [string, uuid] }, D: { type: wonder }, E: { type: date } } }',
    [
      'unknown type file; it is read as {"type":"string","format":"binary"}',
      'unknown type Int; it is read as {"type":"integer"}',
      'type ["string","uuid"] contains an unknown type, which is ignored',
      'unknown type wonder; it is read as {}',
      'unknown type date; it is read as {"type":"string","format":"date"}',
    ],
  ],
  [
    'keys that go nowhere',
    'components: { securitySchemes: { a: { type: apiKey, name: key }, b: { type: apiKey, in: header, name: key } } }',
    ['the security scheme a does not define where its key is sent'],
  ],
  [
    'references that lead nowhere',
    `paths: { /a: { get: { operationId: a, parameters: [{ $ref: '#/components/parameters/Gone' }, { name: q, in: query, schema: { $ref: none.yaml } }], responses: { '200': { $ref: '#/components/responses/Gone' } } } } }\ncomponents: { schemas: { A: { type: object, properties: { a: { $ref: '#/components/schemas/Gone' } } } } }`,
    [
      '$ref #/components/parameters/Gone points to nothing: openapi.yaml#/components has no parameters; it is ignored',
      '$ref none.yaml points to none.yaml, which does not exist; anything is allowed here',
      '$ref #/components/responses/Gone points to nothing: openapi.yaml#/components has no responses; the response has no body here',
      '$ref #/components/schemas/Gone points to nothing: openapi.yaml#/components/schemas has no Gone; anything is allowed here',
    ],
  ],
  [
    'keywords with values that they cannot have',
    `components: { schemas: { A: { type: object, required: true, properties: { a: { type: string, minLength: '1', enum: x, pattern: '(' }, b: null } }, B: { oneOf: [] }, C: { type: array, items: [{ type: string }] }, D: { discriminator: kind }, E: { type: number, minimum: 0, exclusiveMinimum: true } } }`,
    [
      'required must be a list of names; it is ignored',
      'b is not a schema; it allows anything',
      'enum must be a list; it is ignored',
      'oneOf must be a list of schemas; it is ignored',
      'items is a list of schemas, as in older drafts of JSON Schema; it is read as prefixItems',
      'discriminator is a text, as in Swagger 2.0; it is read as its propertyName',
      'minLength must be a whole number, zero or more',
      'pattern is not a regular expression with the u flag: Unterminated group; it is ignored',
      'exclusiveMinimum must be a number in OpenAPI 3.1; it is read as in 3.0',
    ],
  ],
  [
    'parameters without a place',
    `paths: { /a: { post: ${get('operationId: a, parameters: [{ name: b, in: body, schema: {} }, { in: query }, { name: q, in: query, schema: {} }], ')} } }`,
    [
      'a parameter needs a name and a place, and not in: body; it is ignored',
      'a parameter needs a name and a place, and not in: query; it is ignored',
    ],
  ],
  [
    'paths without a slash, and statuses that are none',
    `paths: { a: { get: { operationId: a, responses: { '204': { description: ok }, ok: { description: no } } } } }`,
    ['path a does not start with a slash; it is read as /a', 'ok is not a status; the response is ignored'],
  ],
  [
    'schemas that ask for themselves',
    `components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/B' }] }, B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: {} } }] } } }`,
    ['A refers to itself endlessly: A -> B -> A; this reference is ignored'],
  ],
  ['a version without quotes', '', ['the version is a number; it is read as 3.0'], '3.0'],
]

describe('--lenient', () => {
  const all = cases.map(([what, document, expected, version = '3.1.1']) => [what, document, expected, version] as const)

  test.each(all)('generates from %s, and warns of each problem', async (_, document, expected, version) => {
    await expect(generateFrom(document, {}, version)).rejects.toThrow()
    const { files, warnings } = await generateFrom(document, lenient, version)
    expect(warnings.map(({ message }) => message).sort()).toEqual([...expected].sort())
    expect(warnings.filter(({ remedy, file }) => remedy === '' || file !== 'openapi.yaml')).toEqual([])
    expect(files.size).toBeGreaterThan(0)
  })

  test('generates code that compiles', async () => {
    const generated = await Promise.all(
      cases.map(([, document, , version], index) =>
        generateFrom(document, { ...lenient, outputs: { folder: `case-${index}` } }, version),
      ),
    )
    const files = new Map(generated.flatMap((each) => [...each.files]))
    expect(compile(writtenFor(files), ['case-*/**/*.ts'], 'TypeScript 7')).toBe('')
  })

  test('sends and receives values of repaired operations', async () => {
    const call = await exchangeFrom(
      `paths: { '/a/{x}': { get: ${get('operationId: read, ')} }, /b: { get: ${get('operationId: read, ')} } }`,
      lenient,
    )
    expect(await call('read', { params: { path: { x: 'é' } } })).toMatchObject({ received: { params: { x: 'é' } } })
    expect(await call('read2', {})).toMatchObject({ result: { status: 204 } })
  })

  test('keeps the usable parts of schemas', async () => {
    const schemas = await schemasFrom(
      `components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/B' }] }, B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, required: [b], properties: { b: {} } }] }, C: { type: object, properties: { c: { $ref: '#/components/schemas/Gone' }, d: { type: int } } } } }`,
      lenient,
    )
    const takes = (name: string, value: unknown) => schemas[name]?.safeParse(value).success
    expect([takes('A', { b: 1 }), takes('A', {}), takes('C', { c: 'any', d: 1 }), takes('C', { d: 'x' })]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

test('yes and no are booleans, with a warning, where only a boolean is allowed', async () => {
  const document = `
paths:
  /a:
    get:
      operationId: a
      deprecated: no
      parameters: [{ name: q, in: query, required: yes, schema: { type: string } }]
      responses: { '204': { description: ok } }
`
  const { warnings } = await generateFrom(document)
  expect(warnings.map(({ message }) => message)).toEqual([
    'deprecated: no is a text in YAML 1.2; it is read as false',
    'required: yes is a text in YAML 1.2; it is read as true',
  ])
  const call = await exchangeFrom(document)
  expect((await call('a', {})).result.status).toBe(400)
})

test('rejects a Swagger 2.0 document with one sentence', async () => {
  const documents = { 'openapi.yaml': `swagger: '2.0'\ninfo: { title: t, version: '1' }\npaths: {}` }
  for (const options of [{}, lenient]) {
    await expect(generateFrom(documents, options)).rejects.toMatchObject({
      problems: [
        {
          message: 'this is not an OpenAPI 3.0 or 3.1 document',
          remedy: 'it is a Swagger 2.0 document: convert it first, for example at https://converter.swagger.io',
        },
      ],
    })
  }
})
