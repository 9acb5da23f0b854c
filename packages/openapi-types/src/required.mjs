import { memberOf } from './circles.mjs'

const isNullable = (schema) =>
  typeof schema === 'object' &&
  (schema?.nullable === true || (Array.isArray(schema?.type) && schema.type.includes('null')))

/**
 * Members are required of objects, and not of the null that may stand in their place: TypeScript does not take a
 * member of what may be null.
 */
export const requiredOfObjects = (text, { components }) => {
  if (!text.includes('WithRequired<')) return text
  return Object.entries(components?.schemas ?? {})
    .filter(([, schema]) => isNullable(schema))
    .map(([name]) => memberOf(name))
    .reduce((rest, type) => rest.replaceAll(`WithRequired<${type},`, `WithRequired<NonNullable<${type}>,`), text)
}
