import type { z } from 'zod'

/** The internal definition of a zod schema. */
export type Schema = z.core.$ZodTypes

/** The schema inside `optional`, `nullable` and lazy references. */
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

/** The schema of the member or item `segment` of a value of `schema`; undefined if it has none. */
export const partOf = (schema: Schema, segment: PropertyKey): Schema | undefined => {
  const { def } = schema._zod
  const part = parts[def.type]?.(def, segment)
  return part && unwrapped(part)
}

/** Whether a schema describes a map. */
export const isMap = (schema: Schema): schema is z.core.$ZodRecord => schema._zod.def.type === 'record'

/** Whether a schema describes a map. */
export const isList = (schema: Schema): schema is z.core.$ZodArray => schema._zod.def.type === 'array'

/** Whether a schema describes a list. */
export const isStructure = (schema: Schema): schema is z.core.$ZodObject => schema._zod.def.type === 'object'

/** Whether a schema describes bytes, which JSON represents in base64. */
export const isBlob = ({ _zod: { def } }: Schema): boolean =>
  def.type === 'string' && 'format' in def && def.format === 'base64'
