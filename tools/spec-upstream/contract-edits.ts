import { isDeepStrictEqual } from 'node:util'
import { expectedOperation, expectedSchema, type Json, type ServiceModel } from '@poolhouse/contract'
import { at, type ContractFile, nameOfRef } from './contract-files.ts'
import { ecmaPattern } from './ecma-pattern.ts'
import type { YamlEdit } from './edit-yaml.ts'
import { type KnownDescription, knownDescriptions } from './known-descriptions.ts'
import { type OperationFacts, operationBlock, operationEdits } from './operation-edits.ts'
import { type ShapePlaces, shapePlaces } from './shape-places.ts'

/** The changes of an update to the contract. */
export interface ContractUpdate {
  /** Edits by file name. */
  readonly edits: ReadonlyMap<string, readonly YamlEdit[]>
  /** Places that need manual work, one sentence each. */
  readonly notes: readonly string[]
}

/** Keywords that the contract does not copy from the facts. */
const ownKeywords: ReadonlySet<string> = new Set(['description', 'pattern', 'x-retryable'])

/** The start of every text that must still be written by hand; a test of the contract finds it. */
export const todo = 'TODO'

const without = (schema: Json, ...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)))

/** A schema of the facts with references relative to the file. */
const withRefs = (schema: Json, file: string, places: ShapePlaces): Json =>
  Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      if (name === '$ref') return [name, places.ref(String(value), file)]
      const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value)
      return [name, isSchema ? withRefs(value as Json, file, places) : value]
    }),
  )

const isSame = (actual: unknown, expected: unknown): boolean => {
  if (typeof expected === 'object' && expected !== null && '$ref' in expected) {
    const { $ref: ref, ...rest } = expected
    return (
      nameOfRef(actual) === nameOfRef({ $ref: ref }) &&
      isDeepStrictEqual(without(actual as Json, '$ref', ...ownKeywords), rest)
    )
  }
  return isDeepStrictEqual(actual, expected)
}

/** The edits that make one value of the contract match the facts, without changing its descriptions. */
const valueEdits = (path: readonly string[], actual: Json, expected: Json): YamlEdit[] => {
  const names = new Set([...Object.keys(actual), ...Object.keys(expected)])
  return [...names]
    .filter((name) => !ownKeywords.has(name) && name !== 'properties' && !isSame(actual[name], expected[name]))
    .map((name) => ({ path: [...path, name], value: expected[name] }))
}

const describedMember = (
  shape: string,
  member: string,
  schema: Json,
  known: KnownDescription,
  notes: string[],
): string => {
  const description = known(member, nameOfRef(schema))
  if (description !== undefined) return description
  notes.push(`${shape}.${member} needs a description`)
  return `${todo}: describe the member ${member}.`
}

const memberEdits = (
  path: readonly string[],
  shape: string,
  actual: Json,
  expected: Json,
  notes: string[],
  known: KnownDescription,
): YamlEdit[] =>
  [...new Set([...Object.keys(actual), ...Object.keys(expected)])].flatMap((name): YamlEdit[] => {
    const [old, current] = [actual[name], expected[name]] as [Json | undefined, Json | undefined]
    const place = [...path, name]
    if (current === undefined) return [{ path: place, value: undefined }]
    if (old === undefined) {
      return [{ path: place, value: { ...current, description: describedMember(shape, name, current, known, notes) } }]
    }
    return isSame(old, current) ? [] : valueEdits(place, old, current)
  })

const patternEdits = (
  path: readonly string[],
  shape: string,
  actual: Json,
  expected: Json,
  notes: string[],
): YamlEdit[] => {
  const pattern = expected['x-pattern']
  if (actual['x-pattern'] === pattern) return []
  if (typeof pattern !== 'string') return [{ path: [...path, 'pattern'], value: undefined }]
  const translated = ecmaPattern(pattern)
  notes.push(
    translated === undefined
      ? `${shape} needs a translation of its pattern ${pattern} to ECMA-262`
      : `${shape} has a new pattern: check that it matches long texts in linear time`,
  )
  return [{ path: [...path, 'pattern'], value: translated }]
}

const schemaEdits = (
  name: string,
  file: ContractFile,
  expected: Json,
  known: KnownDescription,
  notes: string[],
): YamlEdit[] => {
  const actual = file.schemas[name] ?? {}
  const path = ['components', 'schemas', name]
  const properties = (schema: Json): Json => (schema['properties'] ?? {}) as Json
  return [
    ...valueEdits(path, actual, expected),
    ...memberEdits([...path, 'properties'], name, properties(actual), properties(expected), notes, known),
    ...patternEdits(path, name, actual, expected, notes),
  ]
}

const newSchema = (name: string, expected: Json, known: KnownDescription, notes: string[]): Json => {
  notes.push(`${name} needs a description`)
  const { properties, 'x-pattern': pattern, ...rest } = expected
  const members = Object.entries((properties ?? {}) as Record<string, Json>).map(([member, schema]) => {
    if (member === '__type') return [member, schema]
    return [member, { ...schema, description: describedMember(name, member, schema, known, notes) }]
  })
  const translated = typeof pattern === 'string' ? ecmaPattern(pattern) : undefined
  if (typeof pattern === 'string')
    notes.push(`${name} has a pattern: check that its translation is correct and matches in linear time`)
  return {
    description: `${todo}: describe ${name}.`,
    ...rest,
    ...(properties !== undefined && { properties: Object.fromEntries(members) as Json }),
    ...(translated !== undefined && { pattern: translated }),
    ...(pattern !== undefined && { 'x-pattern': pattern }),
  }
}

/** All edits that make the contract match the facts. */
export const contractEdits = (
  files: readonly ContractFile[],
  facts: ServiceModel,
  nouns: Readonly<Record<string, string>> = {},
): ContractUpdate => {
  const edits = new Map<string, YamlEdit[]>()
  const notes: string[] = []
  const edit = (file: string, ...added: readonly YamlEdit[]): void => {
    if (added.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...added])
  }
  const known = knownDescriptions(files)
  const places = shapePlaces(files, facts, nouns)
  const fileOf = new Map(files.map((file) => [file.name, file]))

  for (const [name, shape] of Object.entries(facts.shapes)) {
    const place = places.fileOf(name)
    const file = fileOf.get(place)
    const expected = withRefs(expectedSchema(name, shape), place, places)
    if (file?.schemas[name] === undefined)
      edit(place, { path: ['components', 'schemas', name], value: newSchema(name, expected, known, notes) })
    else edit(place, ...schemaEdits(name, file, expected, known, notes))
  }
  for (const { name: file, schemas } of files) {
    const removed = Object.keys(schemas).filter((name) => facts.shapes[name] === undefined)
    edit(file, ...removed.map((name) => ({ path: ['components', 'schemas', name], value: undefined })))
  }

  for (const [name, operation] of Object.entries(facts.operations)) {
    const expected = expectedOperation(name, operation, facts) as unknown as OperationFacts
    const path = `/${name}`
    const file = files.find(({ name: own, paths }) => own !== 'openapi.yaml' && paths[path] !== undefined)
    if (file) {
      edit(file.name, ...operationEdits(path, at(file.paths, path, 'post') as Json, expected, file.name, places))
      continue
    }
    const noun = places.nounOf(name)
    const root = fileOf.get('openapi.yaml')
    const escaped = `~1${name}`
    const siblings = Object.keys(root?.paths ?? {}).filter((sibling) =>
      String(at(root?.paths, sibling, '$ref')).startsWith(`${noun}#`),
    )
    edit(noun, { path: ['paths', path], value: { post: operationBlock(name, expected, noun, places) } })
    const after = siblings.at(-1)
    edit('openapi.yaml', {
      path: ['paths', path],
      value: { $ref: `${noun}#/paths/${escaped}` },
      ...(after !== undefined && { after }),
    })
    notes.push(
      `${name} was added to ${noun} (to change this: --noun ${name}=<noun>); it needs a summary, a description and examples`,
    )
  }
  for (const { name: file, paths } of files) {
    const removed = Object.keys(paths).filter((path) => facts.operations[path.slice(1)] === undefined)
    edit(file, ...removed.map((path) => ({ path: ['paths', path], value: undefined })))
  }
  return { edits, notes }
}
