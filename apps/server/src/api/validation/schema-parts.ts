import type { z } from 'zod'

/** A schema as zod describes it to those who look inside. */
export type Schema = z.core.$ZodTypes

/** The schema behind `optional`, `nullable` and references made late. */
export const unwrapped = (schema: z.core.$ZodType): Schema => {
  const { def } = (schema as Schema)._zod
  if (def.type === 'optional' || def.type === 'nullable') return unwrapped(def.innerType)
  if (def.type === 'lazy') return unwrapped(def.getter())
  return schema as Schema
}

type Def = Schema['_zod']['def']

const parts: { readonly [type: string]: (def: Def, segment: PropertyKey) => z.core.$ZodType | undefined } = {
  object: (def, segment) => {
    const { shape } = def as z.core.$ZodObjectDef
    return Object.hasOwn(shape, segment) ? shape[String(segment)] : undefined
  },
  array: (def) => (def as z.core.$ZodArrayDef).element,
  record: (def) => (def as z.core.$ZodRecordDef).valueType,
}

/** The schema of what hangs in a value of `schema` under `segment`; undefined when nothing is known of it. */
export const partOf = (schema: Schema, segment: PropertyKey): Schema | undefined => {
  const { def } = schema._zod
  const part = parts[def.type]?.(def, segment)
  return part && unwrapped(part)
}

/** What kind of container a schema describes. */
export const isMap = (schema: Schema): schema is z.core.$ZodRecord => schema._zod.def.type === 'record'

/** See {@link isMap}. */
export const isList = (schema: Schema): schema is z.core.$ZodArray => schema._zod.def.type === 'array'

/** See {@link isMap}. */
export const isStructure = (schema: Schema): schema is z.core.$ZodObject => schema._zod.def.type === 'object'
