import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundle } from '../src/document/bundle.ts'
import { prepare } from '../src/document/prepare.ts'
import { readText } from '../src/files/disk.ts'
import { type CodegenConfig, generate, loadDocument } from '../src/index.ts'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'
import { forAjv, isMisjudged, json, schemas, shared, withoutEvaluated } from './make-schemas.ts'

const testsSeed = Number(process.env['TESTS_SEED'] ?? 1)
const rounds = Number(process.env['FUZZ_ROUNDS'] ?? 300)

const repository = join(import.meta.dirname, '../../..')

type Fake = (options: { readonly seed: number; readonly examples?: boolean }) => unknown

const ignore = (): void => undefined

/** Ajv counts whole numbers as the formats mean them, as the generated schemas do. */
const ajvOf = (document: object): Ajv2020 => {
  const int32 = { type: 'number', validate: (n: number) => Math.abs(n) < 2 ** 31 } as const
  const ajv = new Ajv2020({ strict: false, logger: false, formats: { int32 } })
  ajv.addSchema({ $id: 'contract', ...Object(forAjv(document)) }, 'contract')
  return ajv
}

const fakesOf = async (files: ReadonlyMap<string, string>): Promise<Readonly<Record<string, Fake>>> => {
  const { fakes } = await importFrom(writtenFor(files), 'api/fakes/index.ts')
  return fakes as Record<string, Fake>
}

/** Fakes that ajv rejects, of every schema of a document and for several seeds. */
const rejectedBy = (ajv: Ajv2020, fakes: Readonly<Record<string, Fake>>, seeds: number): string[] =>
  Object.entries(fakes).flatMap(([name, fake]) => {
    // Schemas that only generated files have names for are part of others.
    const validate = ajv.getSchema(`contract#/components/schemas/${name}`) ?? (() => true)
    return Array.from({ length: seeds }, (_, seed) => seed).flatMap((seed) => {
      // Half of them without the examples of the document. Fakes are parsed by zod before they are returned.
      const value = fake({ seed, examples: seed % 2 === 0 })
      return validate(value) ? [] : [`${name} ${JSON.stringify(value)}`]
    })
  })

const outputs = { folder: 'api', only: ['fakes'], importExtension: '.ts' } as const

test.each([
  ['apps/petstore/petstore.yaml'],
  ['packages/codegen/test/api/openapi.yaml'],
  ['packages/codegen/test/golden/round-trip/openapi.yaml'],
  ['packages/codegen/test/golden/library/openapi.yaml'],
  ['packages/codegen/test/golden/circles/openapi.yaml'],
])('every schema of %s has fakes that zod and ajv accept', async (path) => {
  const document = loadDocument(path, (file) => readText(join(repository, file)), ignore)
  const fakes = await fakesOf(await generate(document, { command: 'the test', outputs }))
  expect(Object.keys(fakes)).not.toEqual([])
  expect(rejectedBy(ajvOf(bundle(prepare(document, false, ignore).document)), fakes, 20)).toEqual([])
})

test('every schema of the contract has fakes that zod accepts', async () => {
  const { default: config }: { default: CodegenConfig } = await import(
    pathToFileURL(join(repository, 'codegen.config.ts')).href
  )
  const document = loadDocument(config.document, (path) => readText(join(repository, path)), ignore)
  const fakes = await fakesOf(await generate(document, { ...config, outputs, artefacts: [] }))
  // A fake is parsed by zod before it is returned, and throws when none is valid. `agreement.test.ts` has ajv agree.
  expect(Object.entries(fakes).map(([, fake]) => fake({ seed: 1, examples: false }))).toHaveLength(
    Object.keys(fakes).length,
  )
})

test('every random schema that has values has fakes that zod and ajv accept, and that are equal for equal seeds', async () => {
  const random = fc.sample(schemas, { numRuns: rounds, seed: testsSeed }).filter((schema) => !isMisjudged(schema))
  // Ajv compares only objects with a prototype.
  const samples: unknown[] = JSON.parse(JSON.stringify(fc.sample(json, { numRuns: 200, seed: testsSeed })))
  const content = {
    openapi: '3.1.1',
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas: { ...shared, ...Object.fromEntries(random.map((schema, index) => [`S${index}`, schema])) } },
  }
  const document = loadDocument('openapi.json', () => JSON.stringify(content), ignore)
  const fakes = await fakesOf(await generate(document, { command: 'the test', lenient: true, outputs }))
  // What is wrong is changed into what its author most likely means.
  const ajv = withoutEvaluated(ajvOf(bundle(prepare(document, true, ignore).document)))
  const findings = random.flatMap((schema, index) => {
    const validate = ajv.getSchema(`contract#/components/schemas/S${index}`)
    if (!validate) return [`${index} cannot be compiled`]
    try {
      const value = fakes[`S${index}`]?.({ seed: index })
      expect(fakes[`S${index}`]?.({ seed: index })).toEqual(value)
      return validate(value) ? [] : [`${JSON.stringify(schema)} has ${JSON.stringify(value)}`]
    } catch {
      const known = samples.find((sample) => validate(sample))
      return known === undefined ? [] : [`${JSON.stringify(schema)} lacks ${JSON.stringify(known)}`]
    }
  })
  expect(findings).toEqual([])
})

test('fakes of date-times are dates if the schemas parse them to dates', async () => {
  const document = `
paths: {}
components: { schemas: { Event: { type: object, required: [at], properties: { at: { type: string, format: date-time, examples: ['2030-01-02T03:04:05Z'] } } } } }
`
  const { files } = await generateFrom(document, { outputs: { ...outputs, dates: 'date' } })
  const { Event } = await fakesOf(files)
  expect(Event?.({ seed: 0 })).toEqual({ at: new Date('2030-01-02T03:04:05Z') })
})

test('a choice between objects that allow the members of each other has fakes that fit one of them only', async () => {
  const end = (more: string): string => `{ type: object, properties: { node: { type: string }, ${more} } }`
  const document = `
paths: {}
components:
  schemas:
    End: { oneOf: [${end("at: { $ref: '#/components/schemas/Point' }")}, ${end('magnet: { type: string, enum: [TOP, LEFT] }')}] }
    Line: { type: object, required: [start, end], properties: { start: { $ref: '#/components/schemas/End' }, end: { $ref: '#/components/schemas/End' } } }
    Point: { type: object, required: [x, y], properties: { x: { type: number }, y: { type: number } } }
    Three: { oneOf: [${end('a: { type: integer }')}, ${end('b: { type: boolean }')}, ${end('c: { type: array, items: { type: string } }')}] }
`
  const { files } = await generateFrom(document, { outputs })
  const source = loadDocument(
    'openapi.yaml',
    () => `openapi: 3.1.1\ninfo: { title: t, version: '1' }\n${document}`,
    ignore,
  )
  expect(rejectedBy(ajvOf(bundle(source)), await fakesOf(files), 20)).toEqual([])
})
