import type { JsonObject, Located } from '../document/located.ts'
import type { Reading } from './reading.ts'

/**
 * The schema without `null`, if it is a schema or null. In OpenAPI 3.0, `nullable` is also accepted next to `allOf` and
 * similar keywords, where the specification does not define it.
 */
export const notNull = ({ value }: Located<JsonObject>, { is30 }: Reading): JsonObject | undefined => {
  const { type, nullable, enum: values } = value
  const types = Array.isArray(type) ? type : [type]
  const isNullable = nullable === true || (!is30 && types.length > 1 && types.includes('null'))
  if (!isNullable) return undefined
  if (
    nullable !== true &&
    ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'const', 'not', 'if'].some(
      (keyword) => value[keyword] !== undefined,
    )
  )
    return undefined
  if (nullable === true && value['not'] !== undefined && type !== undefined) return undefined
  const without = types.filter((name) => name !== 'null')
  return {
    ...value,
    nullable: false,
    ...(type === undefined ? {} : { type: without.length === 1 ? without[0] : without }),
    ...(Array.isArray(values) ? { enum: values.filter((candidate) => candidate !== null) } : {}),
  }
}
