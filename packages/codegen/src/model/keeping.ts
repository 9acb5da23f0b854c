import { child, isObject, items, type JsonObject, type Located, members } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Reading } from './reading.ts'
import { familyKeywords } from './schema-keywords.ts'
import { typesOfSchema } from './types-of-schema.ts'

/**
 * The members of an object that a schema keeps, independent of the value. See docs/decisions/0020: an
 * open schema lists no members and keeps all, unless an adjacent schema lists some.
 */
interface Keeping {
  /** True when the schema may keep undeclared members because it declares none. */
  readonly open: boolean
  /** True when it may be open through a reference, and therefore in every place. */
  readonly openElsewhere: boolean
  /** True when the schema may list members. */
  readonly listed: boolean
  /** True when rules determine the members to keep, because keywords without a zod equivalent declare members. */
  readonly decided: boolean
  /** Schemas of members by name; those of the items of a list under `[]`. */
  readonly members: ReadonlyMap<string, readonly Located[]>
}

const none: Keeping = { open: false, openElsewhere: false, listed: false, decided: false, members: new Map() }

const byName = (all: readonly (readonly [name: string, schemas: readonly Located[]])[]): Keeping['members'] => {
  const merged = new Map<string, readonly Located[]>()
  for (const [name, schemas] of all) {
    const others = merged.get(name)
    merged.set(name, others ? [...others, ...schemas] : schemas)
  }
  return merged
}

const mergedMembers = (all: readonly Keeping[]): Keeping['members'] => byName(all.flatMap((each) => [...each.members]))

/** All of the schemas apply. Without schemas, all members are kept. */
const together = (all: readonly Keeping[]): Keeping => {
  const isSurelyListed = all.some(({ listed, open }) => listed && !open)
  return {
    open: !isSurelyListed && all.every(({ open }) => open),
    openElsewhere: all.some(({ openElsewhere }) => openElsewhere),
    listed: all.some(({ listed }) => listed),
    decided: all.some(({ decided }) => decided),
    members: mergedMembers(all),
  }
}

/** Some of the schemas apply. */
const either = (all: readonly Keeping[]): Keeping => ({
  open: all.some(({ open }) => open),
  openElsewhere: all.some(({ openElsewhere }) => openElsewhere),
  listed: all.some(({ listed }) => listed),
  decided: all.some(({ decided }) => decided),
  members: mergedMembers(all),
})

/** Keywords that declare members and have no zod equivalent. */
const decidingKeywords = [
  'if',
  'dependentSchemas',
  'patternProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  '$dynamicRef',
] as const

/** True for a schema that requires members in some objects that are not among its properties. */
export const requiresOthers = ({ value }: Located<JsonObject>): boolean =>
  isObject(value['dependentRequired']) &&
  Object.values(value['dependentRequired']).some(
    (names) => Array.isArray(names) && names.some((name) => !Object.hasOwn(Object(value['properties']), String(name))),
  )

/** True for a schema with `const` or `enum` values that have members. */
const hasListedValues = ({ value }: Located<JsonObject>): boolean => {
  const hasMembers = (each: unknown): boolean => typeof each === 'object' && each !== null
  return hasMembers(value['const']) || (Array.isArray(value['enum']) && value['enum'].some(hasMembers))
}

/** True for a schema that declares members by keywords without a zod equivalent. */
export const namesByRule = (schema: Located<JsonObject>): boolean =>
  decidingKeywords.some((keyword) => schema.value[keyword] !== undefined) ||
  hasListedValues(schema) ||
  requiresOthers(schema)

/** Keywords that constrain objects and arrays, or list values that may be objects or arrays. */
const constrainingKeywords = [
  'type',
  ...familyKeywords.object,
  ...familyKeywords.array,
  ...decidingKeywords,
  'const',
  'enum',
]

/**
 * The members that the keywords of the schema itself keep, without keywords that contain schemas for the same value.
 */
const ownKeeping = (schema: Located<JsonObject>): Keeping => {
  const { properties, patternProperties, additionalProperties, unevaluatedProperties } = schema.value
  const takesAll = [additionalProperties, unevaluatedProperties].some((each) => each !== undefined && each !== false)
  const lists = [properties, patternProperties].some(isObject)
  const named = [child(schema, 'properties'), child(schema, 'patternProperties')].flatMap(members)
  const rest = ['items', 'additionalProperties'].flatMap((keyword) => {
    const at = child(schema, keyword)
    return isObject(at.value) ? [[keyword === 'items' ? '[]' : '{}', at] as const] : []
  })
  const prefix = items(child(schema, 'prefixItems')).map((item) => ['[]', item] as const)
  return {
    open: !takesAll && !lists,
    openElsewhere: false,
    listed: !takesAll && lists,
    decided: namesByRule(schema),
    members: byName([...named, ...rest, ...prefix].map(([name, at]) => [name, [at]])),
  }
}

const isForObjects = (at: Located, reading: Reading): boolean =>
  typesOfSchema(at, reading)?.some((type) => type === 'object' || type === 'array') ?? true

/** The parts of a schema that apply together: its own keywords, its reference, each of `allOf`, and each choice. */
export const partsOfSchema = (schema: Located<JsonObject>, reading: Reading, depth = 0): readonly Keeping[] => {
  const { $ref, allOf, anyOf, oneOf } = schema.value
  const target = typeof $ref === 'string' ? resolveRef(reading.document, $ref, schema, () => undefined) : undefined
  const referred = target && keepingOf(target, reading, depth + 1)
  if (referred && reading.is30) return [referred]
  const inner = (keyword: string): Keeping[] =>
    items(child(schema, keyword)).map((item) => keepingOf(item, reading, depth + 1))
  const isConstraining = constrainingKeywords.some((keyword) => schema.value[keyword] !== undefined)
  return [
    ...(isConstraining ? [ownKeeping(schema)] : []),
    ...(referred ? [{ ...referred, openElsewhere: referred.open }] : []),
    ...(Array.isArray(allOf) ? inner('allOf') : []),
    ...(Array.isArray(anyOf) ? [either(inner('anyOf'))] : []),
    ...(Array.isArray(oneOf) ? [either(inner('oneOf'))] : []),
  ]
}

const cache = new WeakMap<object, Keeping>()

const keepingOf = (at: Located, reading: Reading, depth: number): Keeping => {
  if (at.value === true) return { ...none, open: true }
  if (!isObject(at.value) || depth > 12) return none
  const merged = cache.get(at.value)
  if (merged) return merged
  const keeping = isForObjects(at, reading) ? together(partsOfSchema({ ...at, value: at.value }, reading, depth)) : none
  if (depth < 6) cache.set(at.value, keeping)
  return keeping
}

/** True for a schema that lists members for every value. */
export const listsMembers = (parts: readonly Keeping[]): boolean => parts.some(({ listed, open }) => listed && !open)

/**
 * True if schemas that apply together keep other members than each of them alone: one lists members while another is
 * open through a reference, or both describe the same member and this is true for the schemas of its value.
 */
export const keepTogether = (parts: readonly Keeping[], reading: Reading, depth = 0): boolean => {
  // The two schemas of the same member are read independently, so neither knows the members of the other.
  const isSure = depth === 0 && listsMembers(parts)
  if (parts.length > 1 && parts.some(({ decided }) => decided)) return true
  const isMixed = parts.some(
    ({ listed }, index) =>
      listed && parts.some((other, place) => place !== index && (isSure ? other.openElsewhere : other.open)),
  )
  if (isMixed) return true
  return parts.some((part, index) =>
    [...part.members].some(([name, schemas]) => {
      const others = parts.slice(index + 1).flatMap((other) => sharedWith(name, other))
      const both = [...schemas, ...others].filter((schema) => isForObjects(schema, reading))
      if (others.length === 0 || both.length < 2) return false
      return (
        depth > 3 ||
        keepTogether(
          both.map((schema) => keepingOf(schema, reading, 0)),
          reading,
          depth + 1,
        )
      )
    }),
  )
}

/** Schemas of another part that apply to a member: those under its name, and those of additional members. */
const sharedWith = (name: string, { members: others }: Keeping): readonly Located[] =>
  name === '{}'
    ? [...others].flatMap(([key, schemas]) => (key === '[]' ? [] : schemas))
    : [...(others.get(name) ?? []), ...(name === '[]' ? [] : (others.get('{}') ?? []))]
