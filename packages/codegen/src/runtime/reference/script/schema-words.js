// Reads a document and describes its schemas in words. Used by the page and the generator of Markdown.
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A number, with commas in whole numbers from 10,000. `Intl.NumberFormat` takes longer to load than the page. */
const shown = (value) =>
  Number.isSafeInteger(value) && Math.abs(value) >= 10_000
    ? String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
    : String(value)

/** A number with its unit, if any, in the singular or plural. */
const counted = (value, [one = '', several = '']) => `${shown(value)} ${value === 1 ? one : several}`.trim()

const span = (least, most, ...unit) => {
  if (least === undefined && most === undefined) return undefined
  if (least === most) return `exactly ${counted(most, unit)}`
  if (most === undefined) return `at least ${counted(least, unit)}`
  return least === undefined || least === 0
    ? `at most ${counted(most, unit)}`
    : `${shown(least)} to ${counted(most, unit)}`
}

const limitsOf = (schema) => {
  const range = span(schema.minimum, schema.maximum)
  const above = schema.exclusiveMinimum
  return [
    span(schema.minLength, schema.maxLength, 'character', 'characters'),
    span(schema.minItems, schema.maxItems, 'item', 'items'),
    span(schema.minProperties, schema.maxProperties, 'entry', 'entries'),
    range && `value ${range}`,
    isObject(above) || above === undefined ? undefined : `more than ${shown(above)}`,
    schema.exclusiveMaximum === undefined ? undefined : `less than ${shown(schema.exclusiveMaximum)}`,
    schema.multipleOf === undefined ? undefined : `multiple of ${shown(schema.multipleOf)}`,
    schema.uniqueItems ? 'no item twice' : undefined,
    schema.readOnly ? 'only in responses' : undefined,
    schema.writeOnly ? 'only in requests' : undefined,
  ].filter((limit) => limit !== undefined)
}

/** A percent-decoded segment of a reference. A segment that is not valid percent-encoding remains unchanged. */
const decoded = (step) => {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

const unescaped = (step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~')

export const schemaWords = (api) => {
  const targetOf = (ref) =>
    ref.startsWith('#/')
      ? ref
          .slice(2)
          .split('/')
          .reduce((value, step) => value?.[unescaped(step)], api)
      : undefined
  const schemaName = (ref) => {
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(ref ?? '')?.[1]
    return name === undefined ? undefined : unescaped(name)
  }

  /** The members of an object together with those of its `$ref`. Siblings of `$ref` take precedence. */
  const resolve = (value, depth = 0) => {
    if (!isObject(value)) return {}
    const { $ref, ...own } = value
    if (typeof $ref !== 'string' || depth > 32) return own
    return { ...resolve(targetOf($ref), depth + 1), ...own }
  }

  /** A schema with the members of all parts of its `allOf`. */
  const whole = (schema, depth = 0) => {
    const own = resolve(schema)
    if (!Array.isArray(own.allOf) || depth > 16) return own
    const parts = [...own.allOf.map((part) => whole(part, depth + 1)), own]
    return {
      ...Object.assign({}, ...parts),
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
      required: parts.flatMap(({ required }) => required ?? []),
    }
  }
  const membersOf = (schema) => Object.entries(whole(schema).properties ?? {})
  const choicesOf = (schema) => schema.oneOf ?? schema.anyOf
  const hasPage = (schema) => membersOf(schema).length > 0 || Array.isArray(choicesOf(resolve(schema)))
  const mediaOf = (holder) => Object.entries(holder.content ?? {})

  /** The type of a schema: words, values as `{ code }`, and schemas with their own page as `{ schema }`. */
  const typeParts = (schema, depth = 0) => {
    if (schema === true || depth > 8) return ['any value']
    const name = schemaName(schema?.$ref)
    if (name !== undefined && hasPage(schema)) return [{ schema: name }]
    const { type, items, additionalProperties, format, const: fixed, ...rest } = whole(schema)
    const choices = choicesOf(rest)
    if (choices) return choices.flatMap((choice, at) => [...(at > 0 ? [' or '] : []), ...typeParts(choice, depth + 1)])
    if (fixed !== undefined) return [{ code: JSON.stringify(fixed) }]
    const types = [type ?? (items ? 'array' : undefined)].flat().filter((word) => word !== undefined && word !== 'null')
    const nullable = [type].flat().includes('null') || rest.nullable === true ? [' or null'] : []
    if (types[0] === 'array') return ['list of ', ...typeParts(items ?? true, depth + 1), ...nullable]
    if (isObject(additionalProperties) && !rest.properties)
      return ['map of string to ', ...typeParts(additionalProperties, depth + 1), ...nullable]
    return [(types.join(' or ') || 'any value') + (format ? ` (${format})` : ''), ...nullable]
  }

  /** The constraints of a schema and, if it is an array, of its items. */
  const constraintsOf = (schema) => {
    const all = whole(schema)
    const items = all.items ? whole(all.items) : {}
    return {
      limits: [...limitsOf(all), ...limitsOf(items).map((limit) => `each item ${limit}`)],
      pattern: all.pattern ?? items.pattern,
      values: all.enum ?? items.enum,
      default: all.default,
    }
  }

  return { resolve, whole, membersOf, choicesOf, hasPage, schemaName, mediaOf, typeParts, constraintsOf }
}
