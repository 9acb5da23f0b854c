// Copied into generated folders, without this line.
import { fakeValue } from './fake-value.ts'
import { randomOf } from './random.ts'
import { type Schema, type SchemaTable, Unmakeable } from './schema.ts'

/** Which of the values is made. */
export interface FakeOptions {
  /** A whole number. The same seed gives the same value. Default: 0. */
  readonly seed?: number
  /** False to make values where the document has examples. Default: true, examples that are valid are used. */
  readonly examples?: boolean
}

/** Checks values: a schema of zod. */
export interface Checker<T> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false }
}

/** Thrown when no valid value is found: the schema has none, or its rules are hard to meet. */
export class FakeFailed extends Error {
  override readonly name = 'FakeFailed'

  constructor(what: string, reason: string) {
    super(`No valid value of ${what} was found: ${reason}. Give it an example in the document`)
  }
}

const attempts = 24

/** How many values an attempt may make. */
const budget = 2_000

/** The name of the schema in messages. */
export interface Faking<T> {
  readonly what: string
  readonly schema: Schema
  readonly table: SchemaTable
  /** Validates the result. Default: every value is accepted. */
  readonly check?: Checker<T> | undefined
  /** True where a parsed value is of another type: a `Date`. Default: values are as JSON has them. */
  readonly isParsed?: boolean
}

/**
 * Makes a value that is valid: examples first, then all members, then others.
 *
 * @throws {FakeFailed} when no valid value is found.
 */
export const fakeOf = <T>(
  { what, schema, table, check, isParsed = false }: Faking<T>,
  { seed = 0, examples = true }: FakeOptions = {},
): T => {
  let reason = 'the values that were tried are invalid'
  for (let attempt = 0; attempt < attempts; attempt++) {
    const random = randomOf(seed * attempts + attempt)
    try {
      // Other seeds than 0 produce different values.
      const isPlain = seed === 0 && attempt < 2
      const json = fakeValue(schema, {
        table,
        random,
        isPlain,
        examples: examples && attempt % 2 === 0,
        isWild: attempt > 10,
        budget: { left: budget },
      })
      const parsed = check?.safeParse(json)
      if (parsed?.success && isParsed) return parsed.data
      if (!parsed || parsed.success) return json as T
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error
      reason = error.message
    }
  }
  throw new FakeFailed(what, reason)
}

/** Makes values of one schema. */
export type Fake<T> = (options?: FakeOptions) => T

/** Makes values of a schema of the table. */
export const fakesOf =
  <T>(table: SchemaTable, name: string, check: Checker<T>, isParsed = false): Fake<T> =>
  (options) =>
    fakeOf({ what: name, schema: table[name] ?? true, table, check, isParsed }, options)
