/* oxlint-disable typescript/no-unsafe-type-assertion -- the schema takes any JSON value, none of which is undefined */

// Copied into the folder of generated schemas, without this line.
import * as z from 'zod'

/** Any JSON value of a required member. */
export const present = z.unknown() as z.ZodType<object | string | number | boolean | null>
