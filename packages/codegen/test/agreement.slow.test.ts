import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { bundle } from '../src/document/bundle.ts'
import { isObject, type JsonObject } from '../src/document/located.ts'
import type { SourceDocument } from '../src/document/load.ts'
import { readText } from '../src/files/disk.ts'
import { type CodegenConfig, generate, type GenerateOptions, loadDocument } from '../src/index.ts'
import { zodPackages } from '../src/source/zod-spelling.ts'
import { importFiles } from './import-files.ts'
import { brokenValues, type Follow, validValue } from './make-values.ts'

const repository = join(import.meta.dirname, '../../..')

const componentsOf = (document: JsonObject): JsonObject => {
  const { components } = document
  const schemas = isObject(components) ? components['schemas'] : undefined
  return isObject(schemas) ? schemas : {}
}

/** Ajv counts whole numbers as the formats mean them, as the generated schemas do. */
const ajvOf = (document: JsonObject): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    formats: { int32: { type: 'number', validate: (n: number) => Math.abs(n) < 2 ** 31 } },
  })
  ajv.addSchema({ $id: 'contract', ...document }, 'contract')
  return ajv
}

interface Findings {
  readonly valid: number
  readonly broken: number
  /** Values that the generated schema takes and ajv does not, or the other way about. */
  readonly disagreements: readonly string[]
  /** Values that were meant to be valid, or broken, and are not. */
  readonly unmade: readonly string[]
}

type Schemas = Readonly<
  Record<string, { readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown } }>
>

/** The generated schemas of a document by their names, of zod and of zod/mini. */
const schemasOf = async (document: SourceDocument, options: Omit<GenerateOptions, 'outputs'>): Promise<Schemas[]> =>
  Promise.all(
    zodPackages.map(async (zod) => {
      const outputs = { folder: 'api', only: ['schemas'], importExtension: '.ts', zod } as const
      const files = await generate(document, { ...options, outputs })
      const { schemas } = await importFiles(files, 'api/schemas/by-name.ts')
      return schemas as Schemas
    }),
  )

/** Holds generated schemas to ajv, by values made for each schema and values that break one keyword each. */
const compared = (document: SourceDocument, generated: readonly Schemas[]): Findings => {
  const whole = bundle(document)
  const schemas = componentsOf(whole)
  const named = new Set(
    [...document.files.values()].flatMap(({ content }) => Object.keys(componentsOf(Object(content)))),
  )
  const ajv = ajvOf(whole)
  const follow: Follow = (ref) => {
    const found = schemas[ref.slice('#/components/schemas/'.length)]
    return isObject(found) ? found : {}
  }
  const disagreements: string[] = []
  const unmade: string[] = []
  const counts = { valid: 0, broken: 0 }
  for (const [name, schema] of Object.entries(schemas)) {
    const validate = ajv.compile({ $ref: `contract#/components/schemas/${name}` })
    const agree = (value: unknown, what: string): boolean => {
      const isValid = validate(value)
      const results = generated.map((own) => own[name]?.safeParse(value))
      if (results.some((result) => result?.success !== isValid))
        disagreements.push(`${name}: ${what} is ${isValid ? '' : 'in'}valid`)
      if (!results.every((result) => isDeepStrictEqual(result?.data, results[0]?.data)))
        disagreements.push(`${name}: ${what} is parsed to different values`)
      return isValid
    }
    // The bundle has names of its own for what has none, and for what a file passes on.
    if (!isObject(schema) || !named.has(name)) continue
    for (const isWhole of [false, true]) {
      if (agree(validValue(schema, follow, isWhole), isWhole ? 'all members' : 'required members')) counts.valid++
      else unmade.push(`${name}: ${ajv.errorsText(validate.errors)}`)
    }
    for (const { keyword, value } of brokenValues(schema, follow)) {
      if (agree(value, keyword)) unmade.push(`${name}: ${keyword} is not broken`)
      else counts.broken++
    }
  }
  return { ...counts, disagreements, unmade }
}

const print = (what: string, { valid, broken, unmade }: Findings): void =>
  void process.stdout.write(
    `${what}: ajv agrees on ${valid} valid values and ${broken} with one keyword broken; ${unmade.length} could not be made\n`,
  )

test('every schema of the contract accepts and rejects the same values as ajv', async () => {
  const { default: config }: { default: CodegenConfig } = await import(
    pathToFileURL(join(repository, 'codegen.config.ts')).href
  )
  const document = loadDocument(
    config.document,
    (path) => readText(join(repository, path)),
    () => undefined,
  )
  const findings = compared(document, await schemasOf(document, { ...config, artefacts: [] }))
  print('the contract', findings)
  expect(findings).toMatchObject({ disagreements: [], unmade: [] })
})

// Values are made by looking at one schema at a time, so some cannot be made here: those that several must allow.
test.each([
  ['the petstore', 'apps/petstore/petstore.yaml'],
  ['a document with a little of everything', 'packages/codegen/test/api/openapi.yaml'],
  ['the round trip', 'packages/codegen/test/golden/round-trip/openapi.yaml'],
  ['the library', 'packages/codegen/test/golden/library/openapi.yaml'],
  ['schemas in circles', 'packages/codegen/test/golden/circles/openapi.yaml'],
])('every schema of %s accepts and rejects the same values as ajv', async (what, path) => {
  const document = loadDocument(
    path,
    (file) => readText(join(repository, file)),
    () => undefined,
  )
  const findings = compared(document, await schemasOf(document, { command: 'the test' }))
  print(what, findings)
  expect(findings.disagreements).toEqual([])
  expect(findings.valid).toBeGreaterThan(findings.unmade.length)
})
