import type { Noun } from './generated/operation-types.ts'
import { schemaModules } from './generated/modules.ts'

export { errors, type ErrorName } from './generated/error-table.ts'
export { operations } from './generated/operations.ts'
export type {
  ErrorNameOf,
  InputOf,
  Noun,
  OperationName,
  OperationsOn,
  OperationTypes,
  OutputOf,
} from './generated/operation-types.ts'
export type * from './generated/types.ts'
export { schemaModules }

/** The schemas of one noun: its module, with a zod schema per shape under the shape's name. */
export type SchemasOf<N extends Noun> = Awaited<ReturnType<(typeof schemaModules)[N]>>

const loaders: { readonly [N in Noun]: () => Promise<SchemasOf<N>> } = schemaModules

/**
 * Loads the schemas of a noun, and with them zod. Only those who check values need this: the tables and types of
 * this package load nothing.
 */
export const loadSchemas = <N extends Noun>(noun: N): Promise<SchemasOf<N>> => loaders[noun]()
