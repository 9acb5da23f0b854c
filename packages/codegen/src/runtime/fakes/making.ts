// Copied into generated folders, without this line.
import type { Random } from './random.ts'
import type { Schema, SchemaTable } from './schema.ts'

/** The state and options of generating values. */
export interface Making {
  readonly table: SchemaTable
  readonly random: Random
  /** True to use examples of the document if they match. */
  readonly examples: boolean
  /** True to use the first example, the first option of each choice, and all members. */
  readonly isPlain: boolean
  /** True to try every type if the schema has none. Default: the type that its keywords apply to. */
  readonly isWild?: boolean
  /** The remaining number of values to generate, including discarded ones. */
  readonly budget: { left: number }
}

/** Generates a value that matches a schema. */
export type Make = (schema: Schema, making: Making, depth: number) => unknown

/** Optional members and items are omitted below this depth. */
export const optionalDepth = 5

/** The number of attempts for a schema with rules that a generated value may violate. */
export const maximumTries = 12
