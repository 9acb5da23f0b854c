/* oxlint-disable typescript/no-unsafe-type-assertion -- a schema that is wrapped keeps the type it had */

// Copied into the folder of generated schemas, without this line.
import * as z from 'zod'

/** A point in time: a string in JSON, a `Date` in programs. */
export const instant = <S extends z.ZodType<string, string>>(text: S): z.ZodCodec<S, z.ZodDate> =>
  z.codec(text, z.date(), { decode: (value) => new Date(value), encode: (date) => date.toISOString() as never })
