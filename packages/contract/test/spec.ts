import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Json } from '../src/json.ts'

const folder = new URL('../../../spec/', import.meta.url)

/** The contract as written: each file parsed, keyed by its name without the ending. */
export const files: Readonly<
  Record<string, { readonly paths?: Record<string, Json>; readonly components?: Json } & Json>
> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.replace('.yaml', ''), parse(readFileSync(new URL(name, folder), 'utf8'))]),
)

/** Every schema component of the contract by its name, over all files. */
export const schemas: Readonly<Record<string, Json>> = Object.assign(
  {},
  ...Object.values(files).map((file) => file.components?.['schemas'] ?? {}),
)

/** Every operation of the contract by its operationId, with the path it stands at. */
export const operations: Readonly<
  Record<string, { readonly path: string; readonly noun: string; readonly operation: Json }>
> = Object.fromEntries(
  Object.entries(files).flatMap(([noun, file]) =>
    noun === 'openapi'
      ? []
      : Object.entries(file.paths ?? {}).map(([path, item]) => {
          const operation = item['post'] as Json
          return [operation['operationId'] as string, { path, noun, operation }]
        }),
  ),
)

/** The component a `$ref` points at. */
export const nameOfRef = (schema: unknown): string | undefined =>
  ((schema as Json | undefined)?.['$ref'] as string | undefined)?.split('/').at(-1)

/** A value somewhere below an object, or undefined. */
export const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value)
