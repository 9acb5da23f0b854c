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

/** The module with the schemas of one noun: a zod schema for each shape, under the name of the shape. */
export type SchemasOf<N extends Noun> = Awaited<ReturnType<(typeof schemaModules)[N]>>

const loaders: { readonly [N in Noun]: () => Promise<SchemasOf<N>> } = schemaModules

/**
 * Loads the schemas of a noun, and thereby zod. Only needed to validate values: the tables and types of this package do not
 * load zod.
 */
export const loadSchemas = <N extends Noun>(noun: N): Promise<SchemasOf<N>> => loaders[noun]()
