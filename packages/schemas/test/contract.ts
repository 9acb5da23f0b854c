import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly example?: unknown } }
}

/** What the tests read of an operation in the contract. */
export interface ContractOperation {
  readonly operationId: string
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

interface Part {
  readonly paths?: Readonly<Record<string, { readonly post: ContractOperation }>>
}

const folder = join(import.meta.dirname, '../../../spec')

const readPart = (name: string): Part => parse(readFileSync(join(folder, name), 'utf8'))

/** The operations of the contract as its files have them. */
export const contractOperations: readonly ContractOperation[] = readdirSync(folder)
  .filter((name) => name !== 'openapi.yaml')
  .flatMap((name) => Object.values(readPart(name).paths ?? {}))
  .map(({ post }) => post)

/** The example a body shows; `undefined` when it shows none. */
export const exampleOf = (body: Content | undefined): unknown => body?.content?.['application/json']?.example
