import { child, isObject, type JsonObject, type Located, members } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Wire } from '../runtime/hono/wire.ts'
import type { ParameterPlace } from './endpoint.ts'
import type { Reading } from './reading.ts'
import { typesOfSchema } from './types-of-schema.ts'

/** The first schema behind references and `allOf` that has a member. */
const having = (at: Located, name: string, reading: Reading, depth = 0): Located | undefined => {
  if (!isObject(at.value) || depth > 10) return undefined
  if (at.value[name] !== undefined) return at
  const { $ref } = at.value
  const target = typeof $ref === 'string' ? resolveRef(reading.document, $ref, at, () => undefined) : undefined
  if (target) return having(target, name, reading, depth + 1)
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = child(at, keyword)
    if (!Array.isArray(list.value)) continue
    for (const index of list.value.keys()) {
      const found = having(child(list, index), name, reading, depth + 1)
      if (found) return found
    }
  }
  return undefined
}

/** What a text becomes, judged by the types a value may have. A text that may be a text stays one. */
const scalarOf = (schema: Located, reading: Reading): Wire['as'] => {
  const types = typesOfSchema(schema, reading)?.filter((type) => type !== 'null') ?? []
  if (types.length === 0 || types.includes('string')) return 'text'
  if (types.every((type) => type === 'integer' || type === 'number')) return 'number'
  if (types.every((type) => type === 'boolean')) return 'boolean'
  return 'scalar'
}

const defaultStyles: Readonly<Record<ParameterPlace, string>> = {
  path: 'simple',
  header: 'simple',
  query: 'form',
  cookie: 'form',
}

/** What the items of a list are. */
export const itemOf = (schema: Located, reading: Reading): Wire['as'] => {
  const list = having(schema, 'items', reading)
  const item = list && child(list, 'items')
  if (!item) return 'text'
  return typesOfSchema(item, reading)?.includes('object') ? 'object' : scalarOf(item, reading)
}

const membersOf = (schema: Located, reading: Reading): Readonly<Record<string, Wire['as']>> => {
  const object = having(schema, 'properties', reading)
  const entries = object ? members(child(object, 'properties')) : []
  return Object.fromEntries(entries.map(([name, at]) => [name, scalarOf(at, reading)]))
}

/** How the text of a parameter becomes a value, by its style, its `explode` and its schema. */
export const wireOf = (schema: Located, parameter: JsonObject, place: ParameterPlace, reading: Reading): Wire => {
  const types = typesOfSchema(schema, reading) ?? []
  const style = typeof parameter['style'] === 'string' ? parameter['style'] : defaultStyles[place]
  const explode = typeof parameter['explode'] === 'boolean' ? parameter['explode'] : style === 'form'
  if (types.includes('array')) {
    const item = itemOf(schema, reading)
    return { as: 'list', style, explode, ...(item === 'text' ? {} : { item }) }
  }
  if (types.includes('object')) return { as: 'object', style, explode, members: membersOf(schema, reading) }
  const as = scalarOf(schema, reading)
  return style === defaultStyles[place] ? { as } : { as, style, explode }
}
