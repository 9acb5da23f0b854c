import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../src/files/disk.ts'
import { generate, loadDocument, type SourceDocument } from '../src/index.ts'
import { compile, compilerNames } from './compile.ts'
import { schemas, shared } from './make-schemas.ts'

const here = import.meta.dirname

const documentIn = (folder: string, file = 'openapi.yaml'): SourceDocument =>
  loadDocument(
    file,
    (path) => readText(join(folder, relative('.', path))),
    () => undefined,
  )

const documentOf = (components: object, openapi = '3.1.1'): SourceDocument =>
  loadDocument(
    'openapi.json',
    () => JSON.stringify({ openapi, info: { title: 't', version: '1' }, components: { schemas: components } }),
    () => undefined,
  )

const golden = readdirSync(join(here, 'golden'), { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Schemas whose types openapi-typescript writes in another way than zod infers them. */
const hard = {
  Open: { type: 'object' },
  Closed: { type: 'object', additionalProperties: false },
  Empty: { type: 'object', properties: {} },
  Base: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
  Overlay: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', required: ['id'] }] },
  Beside: { required: ['id'], allOf: [{ $ref: '#/components/schemas/Base' }] },
  Rest: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' } },
    additionalProperties: { type: 'string' },
  },
  Map: { type: 'object', additionalProperties: { type: 'array', items: { $ref: '#/components/schemas/Base' } } },
  Keys: { type: 'object', propertyNames: { enum: ['a', 'b'] }, additionalProperties: { type: 'number' } },
  Tuple: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], minItems: 1, items: false },
  OpenTuple: { type: 'array', prefixItems: [{ type: 'string' }], minItems: 1 },
  Text: { type: 'object', required: ['kind'], properties: { kind: { enum: ['text'] }, words: { type: 'integer' } } },
  Quote: { type: 'object', required: ['kind'], properties: { kind: { enum: ['quote'] } } },
  Comment: {
    oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Quote' }],
    discriminator: { propertyName: 'kind' },
  },
  Mapped: {
    oneOf: [{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Rest' }, { type: 'null' }],
    discriminator: { propertyName: 'name', mapping: { base: 'Base', plain: 'Base', rest: 'Rest' } },
  },
  Deep: {
    oneOf: [{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Deeper' }],
    discriminator: { propertyName: 'name', mapping: { base: 'Base', deeper: 'Deeper' } },
  },
  Deeper: { type: 'object', properties: { name: { type: 'string' }, deep: { $ref: '#/components/schemas/Deep' } } },
  Nullable: { type: ['object', 'null'], properties: { a: { type: 'string' } } },
  Null: { enum: ['a', null, 1, true] },
  Tree: { type: 'object', properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } },
  Json: {
    anyOf: [
      { type: 'string' },
      { type: 'array', items: { $ref: '#/components/schemas/Json' } },
      { type: 'object', additionalProperties: { $ref: '#/components/schemas/Json' } },
    ],
  },
  'two words': { type: 'string' },
}

const made = (): object =>
  Object.fromEntries(
    fc
      .sample(schemas, {
        seed: Number(process.env['TESTS_SEED'] ?? 1),
        numRuns: Number(process.env['FUZZ_ROUNDS'] ?? 150),
      })
      .map((schema, index) => [`Made${index}`, JSON.parse(JSON.stringify(schema))]),
  )

const corpora: Readonly<Record<string, () => SourceDocument>> = {
  contract: () => documentIn(join(here, '../../../spec')),
  petstore: () => documentIn(join(here, '../../../apps/petstore'), 'petstore.yaml'),
  api: () => documentIn(join(here, 'api')),
  ...Object.fromEntries(golden.map(({ name }) => [name, () => documentIn(join(here, 'golden', name))])),
  hard: () => documentOf(hard),
  random: () => documentOf({ ...shared, ...made() }),
}

const variants = [
  { dates: 'date', zod: 'zod' },
  { dates: 'text', zod: 'zod' },
  { dates: 'text', zod: 'zod/mini' },
] as const

/** A module that compiles when each type in `types` accepts the same values as that of its schema. */
const comparison = (names: readonly string[]): string =>
  [
    "import type { z } from 'zod'",
    "import type { components } from './types/index.ts'",
    "import type { schemas } from './schemas/by-name.ts'",
    'type Types = components["schemas"]',
    'type Schema<N extends keyof typeof schemas> = z.output<(typeof schemas)[N]>',
    'type Same<A, B> = 0 extends 1 & A ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false',
    ...names.map((name, index) => {
      const text = JSON.stringify(name)
      return `export const n${index}: Same<Types[${text}], Schema<${text}>> = true`
    }),
  ].join('\n')

let folder = ''
const named: Record<string, readonly string[]> = {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'codegen-types-'))
  symlinkSync(join(here, '../node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [corpus, load] of Object.entries(corpora)) {
    for (const { dates, zod } of corpus === 'contract' || corpus === 'random' ? variants.slice(1) : variants) {
      const out = `${corpus}-${dates}-${zod.replace('/', '-')}`
      const outputs = { folder: out, only: ['schemas', 'types'], importExtension: '.ts', dates, zod } as const
      const files = await generate(load(), { command: 'the test', outputs, lenient: true })
      for (const [path, text] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      const names = [...(files.get(`${out}/schemas/by-name.ts`) ?? '').matchAll(/^ {2}(?:'(.*?)'|(\w+))(?:[,:]|$)/gm)]
      named[out] = names.map(([, quoted, name]) => quoted ?? name ?? '')
      writeFileSync(join(folder, out, 'agree.ts'), comparison(named[out]))
    }
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(compilerNames)('with %s', (compiler) => {
  test('each type accepts the values that its schema accepts, and no others', () => {
    expect(Object.values(named).flat().length).toBeGreaterThan(900)
    const lines = compile(folder, ['*/agree.ts'], compiler)
      .split('\n')
      .filter((line) => line !== '')
    const described = lines.map((line) => {
      const [, out = '', number = 0] = /^(.*)\/agree\.ts\((\d+),/.exec(line) ?? []
      return out === '' ? line : `${out}: ${named[out]?.[Number(number) - 7]}`
    })
    expect(described).toEqual([])
  })
})
