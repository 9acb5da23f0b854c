import { child, isObject, type Located } from '../document/located.ts'
import type { Reading } from './reading.ts'
import type { Documentation } from './shape.ts'

/** The documentation of a schema. */
export const documentationOf = (schema: Located, { report }: Reading): Documentation => {
  if (!isObject(schema.value)) return {}
  const { description, deprecated, default: value } = schema.value
  if (description !== undefined && typeof description !== 'string') {
    report(child(schema, 'description'), 'description must be a string', 'put it in quotes')
  }
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...(deprecated === true ? { deprecated } : {}),
    ...(value === undefined ? {} : { default: value }),
  }
}

/** The extensions of a schema or an operation: its members whose names begin with `x-`. */
export const extensionsOf = ({ value }: Located): Readonly<Record<string, unknown>> =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => name.startsWith('x-'))) : {}
