import { child, isObject, type Located } from '../document/located.ts'
import type { Reading } from './reading.ts'
import type { Annotations, Documentation } from './shape.ts'

/** What a schema says for people. */
export const documentationOf = (schema: Located, { report }: Reading): Documentation => {
  if (!isObject(schema.value)) return {}
  const { description, deprecated, default: value } = schema.value
  if (description !== undefined && typeof description !== 'string') {
    report(child(schema, 'description'), 'description must be a text', 'put it in quotes')
  }
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...(deprecated === true ? { deprecated } : {}),
    ...(value === undefined ? {} : { default: value }),
  }
}

const marks = (schema: Located, names: Readonly<Record<string, string>>): Annotations => {
  const { value } = schema
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(names)
      .filter(([, extension]) => value[extension] !== undefined)
      .map(([name, extension]) => [name, value[extension]]),
  )
}

/** The configured marks a schema carries. */
export const annotationsOf = (schema: Located, { options }: Reading): Annotations =>
  marks(schema, options.annotations ?? {})

/** The configured marks that matter when the schema is an error. */
export const errorFactsOf = (schema: Located, { options }: Reading): Annotations =>
  marks(schema, options.errorFacts ?? {})
