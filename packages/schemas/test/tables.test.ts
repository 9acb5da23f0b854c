import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { annotations } from '../src/generated/annotations.ts'
import { errors, type InputOf, operations, type OperationsOn, schemaModules } from '../src/index.ts'
import { contractOperations } from './contract.ts'

test('the table contains the operations of the contract', () => {
  expect(Object.keys(operations).sort()).toEqual(contractOperations.map(({ operationId }) => operationId).sort())
})

test('every error of an operation is in the error table', () => {
  const named = new Set<string>(Object.values(operations).flatMap((operation) => operation.errors))
  expect(Object.keys(errors)).toEqual([...named].sort())
})

test.each(Object.keys(errors))('the schema of %s accepts only its own __type', async (name) => {
  const schemas = new Map<string, z.ZodType>(Object.entries(await schemaModules.errors()))
  const error = { __type: name, message: 'Why.' }
  expect(schemas.get(name)?.parse(error)).toEqual(error)
  expect(schemas.get(name)?.safeParse({ ...error, __type: 'AnotherException' }).success).toBe(false)
})

test.each(Object.entries(errors))('%s has status 500 if the service is at fault, and 400 otherwise', (_, error) => {
  expect(error.status).toBe(error.fault === 'server' ? 500 : 400)
})

test('annotations only refer to existing components', async () => {
  const modules = await Promise.all(Object.values(schemaModules).map((load) => load()))
  const components = new Set(modules.flatMap((module) => Object.keys(module)))
  const named = Object.entries(annotations).flatMap(([name, { members = {}, items, keys, values }]) =>
    [name, ...Object.values(members), items, keys, values].filter((component) => component !== undefined),
  )
  expect(named.filter((component) => !components.has(component))).toEqual([])
})

/** Modules that are loaded with a file: imports of values, not of types, and not those made when called. */
const loadedWith = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  if (!file.startsWith('/')) return seen
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type)[^;]*? from '([^']+)'/gm,
  )) {
    loadedWith(specifier.startsWith('.') ? join(file, '..', specifier) : specifier, seen)
  }
  return seen
}

test('importing the package does not load zod', () => {
  const folder = join(import.meta.dirname, '../src')
  const files = ['index.ts', 'generated/error-table.ts', 'generated/modules.ts', 'generated/operations.ts']
  expect([...loadedWith(join(folder, 'index.ts'))].sort()).toEqual(files.map((file) => join(folder, file)).sort())
})

test('a handler table that lacks an operation of its noun is a compile error', () => {
  type Handlers = { [O in OperationsOn<'tags'>]: (input: InputOf<O>) => unknown }
  const handlers = {
    ListTagsForResource: ({ ResourceArn }) => ResourceArn,
    TagResource: ({ Tags }) => Tags,
    UntagResource: ({ TagKeys }) => TagKeys,
  } satisfies Handlers
  const { UntagResource: _, ...lacking } = handlers
  // @ts-expect-error UntagResource is missing.
  const rejected: Handlers = lacking
  expect(Object.keys(rejected)).toEqual(['ListTagsForResource', 'TagResource'])
})
