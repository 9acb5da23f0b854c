import { child, isObject, items, type Located } from '../document/located.ts'
import { propertiesOf, schemasOfValue } from './read-wire.ts'
import type { Reading } from './reading.ts'
import { typesOfSchema } from './types-of-schema.ts'

const isNullable = (schema: Located, reading: Reading): boolean =>
  typesOfSchema(schema, reading)?.includes('null') ?? false

/**
 * Warns about a required parameter or field that may be null: null is omitted when it is sent (RFC 6570, 2.3). Optional
 * values need no warning. Objects in forms are JSON, which has null.
 *
 * @param required True when the value must be there.
 */
export const warnOfNulls = (name: string, schema: Located, required: boolean, reading: Reading): void => {
  if (!isObject(schema.value)) return
  const warn = (subject: string): void =>
    reading.warn(schema, `${subject} may be null, which is omitted: only JSON has it`, 'do not allow null, or use JSON')
  if (required && isNullable(schema, reading)) warn(name)
  const lists = schemasOfValue(schema, reading).flatMap((part) => [
    child(part, 'items'),
    ...items(child(part, 'prefixItems')),
  ])
  if (lists.some((item) => isNullable(item, reading))) warn(`an item of ${name}`)
}

/** Warns about required members of an object that may be null. */
export const warnOfNullMembers = (name: string, schema: Located, reading: Reading): void => {
  const parts = schemasOfValue(schema, reading)
  const required = new Set(parts.flatMap((part) => items(child(part, 'required')).map(({ value }) => value)))
  if (required.size === 0) return
  for (const [member, at] of propertiesOf(schema, reading)) {
    if (required.has(member)) warnOfNulls(`${member} of ${name}`, at, true, reading)
  }
}
