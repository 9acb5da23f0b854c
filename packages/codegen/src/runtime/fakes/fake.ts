// Copied into generated folders, without this line.
import { fakeValue } from './fake-value.ts'
import { randomOf } from './random.ts'
import { type Schema, type SchemaTable, Unmakeable } from './schema.ts'

/** Options that select the generated value. */
export interface FakeOptions {
  /** A whole number. The same seed produces the same value. Default: 0. */
  readonly seed?: number
  /** False to ignore the examples of the document. Default: true, which uses valid examples. */
  readonly examples?: boolean
}

/** Validates values, like a zod schema. */
export interface Checker<T> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false }
}

/** Thrown if no valid value is found: the schema has none, or its rules are hard to satisfy. */
export class FakeFailed extends Error {
  override readonly name = 'FakeFailed'

  constructor(what: string, reason: string) {
    super(`No valid value of ${what} was found: ${reason}. Add an example to the document`)
  }
}

const attempts = 24

/** The maximum number of generated values per attempt. */
const budget = 2_000

/** A schema to generate values for. `what` is its name in messages. */
export interface Faking<T> {
  readonly what: string
  readonly schema: Schema
  readonly table: SchemaTable
  /** Validates the result. Default: every value is accepted. */
  readonly check?: Checker<T> | undefined
  /** True to return parsed values, which may contain a `Date`. Default: JSON values. */
  readonly isParsed?: boolean
}

/**
 * Generates a valid value: first from examples, then with all members, then at random.
 *
 * @throws {FakeFailed} if no valid value is found.
 */
export const fakeOf = <T>(
  { what, schema, table, check, isParsed = false }: Faking<T>,
  { seed = 0, examples = true }: FakeOptions = {},
): T => {
  let reason = 'the values that were tried are invalid'
  for (let attempt = 0; attempt < attempts; attempt++) {
    const random = randomOf(seed * attempts + attempt)
    try {
      // Seed 0 produces the plain value, other seeds random ones.
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

/** Generates values of one schema. */
export type Fake<T> = (options?: FakeOptions) => T

/** Creates a function that generates values of a schema of the table. */
export const fakesOf =
  <T>(table: SchemaTable, name: string, check: Checker<T>, isParsed = false): Fake<T> =>
  (options) =>
    fakeOf({ what: name, schema: table[name] ?? true, table, check, isParsed }, options)
