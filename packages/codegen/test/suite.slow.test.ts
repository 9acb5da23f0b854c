import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readText } from '../src/files/disk.ts'
import { generate, loadDocument } from '../src/index.ts'
import { type ZodPackage, zodPackages } from '../src/source/zod-spelling.ts'
import { importFiles } from './import-files.ts'
import { schemasByFile } from './options.ts'

const groupsSchema = z.array(
  z.object({
    description: z.string(),
    schema: z.unknown(),
    tests: z.array(z.object({ description: z.string(), data: z.unknown(), valid: z.boolean() })),
  }),
)

type Group = z.infer<typeof groupsSchema>[number]

const folder = join(import.meta.dirname, 'suite')
const metaschemas = join(import.meta.dirname, '../node_modules/ajv/lib/refs')

const remotes = {
  'http://localhost:1234/': 'remotes',
  'https://json-schema.org/draft/2020-12/': 'metaschemas/json-schema-2020-12',
}

const readSuiteText = (path: string): string | undefined =>
  path.startsWith('metaschemas')
    ? readText(`${join(metaschemas, relative('metaschemas', path)).replace(/\.json$/, '')}.json`)
    : readText(join(folder, path))

const groupsOf = (draft: string, file: string): Group[] =>
  groupsSchema.parse(JSON.parse(readFileSync(join(folder, draft, file), 'utf8')))

const filesOf = (draft: string): string[] => readdirSync(join(folder, draft)).filter((file) => file.endsWith('.json'))

/** A schema of zod, or of zod/mini. */
type Schema = Pick<z.ZodType, 'safeParse'>

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'safeParse' in value

/**
 * The generated schemas of a document whose components are `Group0`, `Group1` and so on.
 *
 * @param files Files beside the document, by name.
 */
const schemasOf = async (
  openapi: string,
  components: readonly unknown[],
  zod: ZodPackage,
  files: Readonly<Record<string, unknown>> = {},
): Promise<readonly Schema[]> => {
  const schemas = Object.fromEntries(components.map((schema, index) => [`Group${index}`, schema]))
  const texts: Readonly<Record<string, unknown>> = {
    ...files,
    'suite.json': { openapi, info: { title: 'The suite', version: '1' }, components: { schemas } },
  }
  const read = (path: string): string | undefined =>
    Object.hasOwn(texts, path) ? JSON.stringify(texts[path]) : readSuiteText(path)
  const document = loadDocument('suite.json', read, () => undefined, remotes)
  const generated = await generate(document, { command: 'the test', outputs: { ...schemasByFile, zod } })
  const module = await importFiles(generated, 'schemas/suite.ts')
  return components.map((_, index) => {
    const schema = module[`Group${index}`]
    if (!isSchema(schema)) throw new Error(`Group${index} has no schema`)
    return schema
  })
}

const scores: string[] = []

/** The tests that the generated schemas fail: a valid value that is rejected, or another that is taken. */
const missesOf = (file: string, groups: readonly Group[], schemas: readonly Schema[]): readonly string[] => {
  const misses: string[] = []
  let passed = 0
  for (const [index, { description, tests }] of groups.entries()) {
    for (const { description: what, data, valid } of tests) {
      if (schemas[index]?.safeParse(data).success === valid) passed++
      else misses.push(`${description}: ${what}`)
    }
  }
  scores.push(`${file.replace('.json', '').padEnd(24)}${String(passed).padStart(4)} of ${passed + misses.length}`)
  return misses
}

const report = (title: string): void => {
  const total = scores.reduce((sum, line) => sum + Number(/(\d+) of/.exec(line)?.[1]), 0)
  process.stdout.write(`${title}\n${scores.splice(0).join('\n')}\n${'all'.padEnd(24)}${total}\n\n`)
}

/** A component is a resource of its own when it has an id: then `#` in it means the component. */
const asResource = (schema: unknown, index: number): unknown =>
  typeof schema === 'object' && schema !== null && !('$id' in schema)
    ? { $id: `https://suite.example/${index}`, ...schema }
    : schema

describe.each(zodPackages)(
  'JSON Schema 2020-12, each schema as a component of an OpenAPI 3.1 document, with %s',
  (zod) => {
    const files = filesOf('draft2020-12')
    afterAll(() => report(`JSON Schema 2020-12 in OpenAPI 3.1, by ${zod}`))

    test.each(files)('%s', async (file) => {
      const groups = groupsOf('draft2020-12', file)
      const schemas = groups.map(({ schema }, index) => asResource(schema, index))
      expect(missesOf(file, groups, await schemasOf('3.1.1', schemas, zod))).toEqual([])
    })

    test('runs all of its tests', () => {
      const all = files.flatMap((file) => groupsOf('draft2020-12', file).flatMap(({ tests }) => tests))
      expect(all.length).toBe(1299)
    })
  },
)

/** Keywords of draft 4 that OpenAPI 3.0 does not have. */
const notIn30 = new Set(['$schema', 'id', 'definitions', 'dependencies', 'additionalItems', 'patternProperties'])

/** True when OpenAPI 3.0 can say what a schema of draft 4 says: no list of types, no null, no list of items. */
const isSayable = (schema: unknown): boolean => {
  if (Array.isArray(schema)) return schema.every(isSayable)
  if (typeof schema !== 'object' || schema === null) return true
  return Object.entries(schema).every(([name, member]) => {
    if (name === 'enum' || name === 'default') return true
    if (name === 'properties') return Object.values(Object(member)).every(isSayable)
    if (name === 'type' && (Array.isArray(member) || member === 'null')) return false
    if (name === 'items' && Array.isArray(member)) return false
    // The remote file names its parts with `id`.
    if (name === '$ref' && /json-schema\.org|locationIndependent/.test(String(member))) return false
    return !notIn30.has(name) && isSayable(member)
  })
}

describe.each(zodPackages)('JSON Schema draft 4 keywords of OpenAPI 3.0, with %s', (zod) => {
  const files = filesOf('draft4').flatMap((file) => {
    const groups = groupsOf('draft4', file).filter(({ schema }) => isSayable(schema))
    return groups.length === 0 ? [] : [[file, groups] as const]
  })
  afterAll(() => report(`JSON Schema draft 4 in OpenAPI 3.0, by ${zod}`))

  test.each(files)('%s', async (file, groups) => {
    // A file each: in OpenAPI 3.0 `#` always means the file.
    const names = groups.map((_, index) => `group-${index}.json`)
    const beside = Object.fromEntries(groups.map(({ schema }, index) => [names[index], schema]))
    const schemas = await schemasOf(
      '3.0.3',
      names.map(($ref) => ({ $ref })),
      zod,
      beside,
    )
    expect(missesOf(file, groups, schemas)).toEqual([])
  })
})
