import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '@poolhouse/contract'
import { parse } from 'yaml'

/** A file of the contract. */
export interface ContractFile {
  /** Its name, such as `users.yaml`. */
  readonly name: string
  readonly text: string
  readonly paths: Readonly<Record<string, Json>>
  readonly schemas: Readonly<Record<string, Json>>
}

/** A value somewhere below an object, or undefined. */
export const at = (value: unknown, ...steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  )

/** Reads one file of the contract from its text. */
export const contractFile = (name: string, text: string): ContractFile => {
  const content: unknown = parse(text)
  return {
    name,
    text,
    paths: (at(content, 'paths') ?? {}) as ContractFile['paths'],
    schemas: (at(content, 'components', 'schemas') ?? {}) as ContractFile['schemas'],
  }
}

/** Reads every file of the contract. */
export const readContract = (folder: string): ContractFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => contractFile(name, readFileSync(join(folder, name), 'utf8')))

/** The name of the component that a `$ref` points at. */
export const nameOfRef = (schema: unknown): string | undefined => {
  const ref = at(schema, '$ref')
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined
}
