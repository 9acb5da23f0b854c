import type { Located } from '../document/located.ts'
import type { Place } from '../problem.ts'

/** The place of a schema, if there is one. */
export const placeOf = ({ file, pointer, value }: Located): { readonly schema?: Place } =>
  value === undefined ? {} : { schema: { file, pointer } }
