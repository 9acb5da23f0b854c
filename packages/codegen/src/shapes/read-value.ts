import { child, type JsonObject, type Located } from '../document/located.ts'
import { count, number, type NumberDemand } from '../model/keyword-values.ts'
import type { Reading } from '../model/reading.ts'
import type { Size } from '../model/shape.ts'
import type { Report } from '../problem.ts'

const reader =
  ({ is, must }: NumberDemand) =>
  (schema: Located<JsonObject>, keyword: string, report: Report): number | undefined => {
    const at = child(schema, keyword)
    if (at.value === undefined) return undefined
    if (is(at.value)) return at.value
    report(at, `${keyword} must be ${must}`, 'correct the value')
    return undefined
  }

/** Reads a keyword whose value is a number. */
export const readNumber = reader(number)

/** Reads a keyword whose value is a count: a whole number, zero or more. */
const readCount = reader(count)

/** Reads the two keywords that bound a count. Bounds that nothing lies between are a slip in a document of one's own. */
export const readSize = (
  schema: Located<JsonObject>,
  least: string,
  most: string,
  { options, report }: Reading,
): Size => {
  const minimum = readCount(schema, least, report)
  const maximum = readCount(schema, most, report)
  if (options.strict && (minimum ?? 0) > (maximum ?? Infinity)) {
    report(child(schema, least), `${least} is above ${most}`, 'exchange the two or correct one')
  }
  return { minimum, maximum }
}
