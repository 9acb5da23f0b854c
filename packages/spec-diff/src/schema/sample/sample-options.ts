import type { Schema } from '../shape.ts'

/** Properties that a sample must have, in addition to being valid. */
export interface SampleOptions {
  /** Types to choose from. */
  readonly types?: number
  /** Numbers, strings or other values to try first. */
  readonly values?: readonly unknown[]
  /** Members that the object must have. */
  readonly members?: Readonly<Record<string, unknown>>
  /** A member that the object must not have. */
  readonly without?: string
  /** The number of members in addition to the required ones. */
  readonly memberCount?: number
  /** The first items of the array. */
  readonly items?: readonly unknown[]
  readonly itemCount?: number
  /** True when the other items are copies of the first. */
  readonly repeat?: boolean
}

/** Generates a value of a schema at a nesting depth; `undefined` if none is found. */
export type SampleOf = (schema: Schema, depth: number) => unknown
