import { child, type JsonObject, type Located } from '../document/located.ts'
import { count } from '../model/keyword-values.ts'
import type { Reading } from '../model/reading.ts'
import type { Size } from '../model/shape.ts'
import { tolerated } from '../model/tolerated.ts'

/** Reads a keyword whose value is a non-negative integer. */
const readCount = (schema: Located<JsonObject>, keyword: string, reading: Reading): number | undefined => {
  const at = child(schema, keyword)
  if (at.value === undefined || count.is(at.value)) return at.value
  tolerated(reading)(at, `${keyword} must be ${count.must}`, 'correct the value')
  return undefined
}

/** Reads the two keywords that limit a count. In strict documents, reports limits that allow no value. */
export const readSize = (schema: Located<JsonObject>, least: string, most: string, reading: Reading): Size => {
  const { options, report } = reading
  const minimum = readCount(schema, least, reading)
  const maximum = readCount(schema, most, reading)
  if (options.strict && (minimum ?? 0) > (maximum ?? Infinity)) {
    report(child(schema, least), `${least} is above ${most}`, 'swap them, or correct one')
  }
  return { minimum, maximum }
}
