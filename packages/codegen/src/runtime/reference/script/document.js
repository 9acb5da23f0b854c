// The document, and how to read it.
export const { document: api, operations, clients } = JSON.parse(document.getElementById('data').textContent)
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

const targetOf = (ref) =>
  ref.startsWith('#/')
    ? ref
        .slice(2)
        .split('/')
        .reduce((value, step) => value?.[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')], api)
    : undefined
export const schemaName = (ref) => /^#\/components\/schemas\/([^/]+)$/.exec(ref ?? '')?.[1]

/** What an object says, with what it refers to. What stands next to `$ref` wins. */
export const resolve = (value, depth = 0) => {
  if (!isObject(value)) return {}
  const { $ref, ...own } = value
  if (typeof $ref !== 'string' || depth > 32) return own
  return { ...resolve(targetOf($ref), depth + 1), ...own }
}

/** A schema with the members of all parts of its `allOf`. */
export const whole = (schema, depth = 0) => {
  const own = resolve(schema)
  if (!Array.isArray(own.allOf) || depth > 16) return own
  const parts = [...own.allOf.map((part) => whole(part, depth + 1)), own]
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => required ?? []),
  }
}
export const membersOf = (schema) => Object.entries(whole(schema).properties ?? {})
export const choicesOf = (schema) => schema.oneOf ?? schema.anyOf
export const hasPage = (schema) => membersOf(schema).length > 0 || Array.isArray(choicesOf(resolve(schema)))

export const mediaOf = (holder) => Object.entries(holder.content ?? {})
export const isError = (code) => !/^[123]/.test(code)
