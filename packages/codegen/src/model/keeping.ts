import { child, isObject, items, type JsonObject, type Located, members } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Reading } from './reading.ts'
import { familyKeywords } from './schema-keywords.ts'
import { typesOfSchema } from './types-of-schema.ts'

/**
 * The members of an object that a schema keeps, as far as they do not depend on the value. See docs/decisions/0020: an
 * open schema lists no members and keeps all, unless an adjacent schema lists some.
 */
interface Keeping {
  /** True when the schema may keep members that it does not name, only because it lists none. */
  readonly open: boolean
  /** True when it may be open through a reference, so that it is open wherever it is parsed. */
  readonly openElsewhere: boolean
  /** True when the schema may list members. */
  readonly listed: boolean
  /** True when rules decide what it keeps: keywords that zod has no words for name members. */
  readonly decided: boolean
  /** Schemas of members by name; those of the items of a list under `[]`. */
  readonly members: ReadonlyMap<string, readonly Located[]>
}

const none: Keeping = { open: false, openElsewhere: false, listed: false, decided: false, members: new Map() }

const byName = (all: readonly (readonly [name: string, schemas: readonly Located[]])[]): Keeping['members'] => {
  const found = new Map<string, readonly Located[]>()
  for (const [name, schemas] of all) {
    const others = found.get(name)
    found.set(name, others ? [...others, ...schemas] : schemas)
  }
  return found
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

/** Keywords that zod has no words for, and that name members. */
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

/** True for a schema that lists values that have members. */
const hasListedValues = ({ value }: Located<JsonObject>): boolean => {
  const hasMembers = (each: unknown): boolean => typeof each === 'object' && each !== null
  return hasMembers(value['const']) || (Array.isArray(value['enum']) && value['enum'].some(hasMembers))
}

/** True for a schema that names members by keywords that zod has no words for. */
export const namesByRule = (schema: Located<JsonObject>): boolean =>
  decidingKeywords.some((keyword) => schema.value[keyword] !== undefined) ||
  hasListedValues(schema) ||
  requiresOthers(schema)

/** Keywords that constrain objects and lists, or list values that may be objects or lists. */
const sayingKeywords = ['type', ...familyKeywords.object, ...familyKeywords.array, ...decidingKeywords, 'const', 'enum']

/**
 * The members that the keywords of a schema itself keep, apart from keywords that contain schemas for the same value.
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

/** The parts of a schema that all apply to a value: its own keywords, its reference, each of `allOf`, each choice. */
export const partsOfSchema = (schema: Located<JsonObject>, reading: Reading, depth = 0): readonly Keeping[] => {
  const { $ref, allOf, anyOf, oneOf } = schema.value
  const target = typeof $ref === 'string' ? resolveRef(reading.document, $ref, schema, () => undefined) : undefined
  const referred = target && keepingOf(target, reading, depth + 1)
  if (referred && reading.is30) return [referred]
  const inner = (keyword: string): Keeping[] =>
    items(child(schema, keyword)).map((item) => keepingOf(item, reading, depth + 1))
  const isSaying = sayingKeywords.some((keyword) => schema.value[keyword] !== undefined)
  return [
    ...(isSaying ? [ownKeeping(schema)] : []),
    ...(referred ? [{ ...referred, openElsewhere: referred.open }] : []),
    ...(Array.isArray(allOf) ? inner('allOf') : []),
    ...(Array.isArray(anyOf) ? [either(inner('anyOf'))] : []),
    ...(Array.isArray(oneOf) ? [either(inner('oneOf'))] : []),
  ]
}

const known = new WeakMap<object, Keeping>()

const keepingOf = (at: Located, reading: Reading, depth: number): Keeping => {
  if (at.value === true) return { ...none, open: true }
  if (!isObject(at.value) || depth > 12) return none
  const found = known.get(at.value)
  if (found) return found
  const keeping = isForObjects(at, reading) ? together(partsOfSchema({ ...at, value: at.value }, reading, depth)) : none
  if (depth < 6) known.set(at.value, keeping)
  return keeping
}

/** True for a schema that surely lists members, for every value. */
export const listsMembers = (parts: readonly Keeping[]): boolean => parts.some(({ listed, open }) => listed && !open)

/**
 * True if schemas that apply together keep other members than each of them alone: one lists members and another is open
 * in a way that cannot be changed, or both describe the same member, for whose value the same is true.
 */
export const keepTogether = (parts: readonly Keeping[], reading: Reading, depth = 0): boolean => {
  // Schemas of a member in two parts are read apart from each other: neither knows what the other lists.
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

/** Schemas of another part that apply to a member: those under its name, and those of all other members. */
const sharedWith = (name: string, { members: others }: Keeping): readonly Located[] =>
  name === '{}'
    ? [...others].flatMap(([key, schemas]) => (key === '[]' ? [] : schemas))
    : [...(others.get(name) ?? []), ...(name === '[]' ? [] : (others.get('{}') ?? []))]
