import type { Chance } from '../support/chance.ts'
import { constraints, constraintsOf } from './constraints.ts'
import { followed, type Schema } from '../support/contract.ts'
import { type Flaw, type Location, violation } from './flaw.ts'
import { misplacedList, misplacedScalars, misplacedStructure, scalarFlaws } from './scalar-flaws.ts'
import { valid, validItems, validStructure } from './valid.ts'

/** Where a schema is looked for flaws. */
interface Site extends Location {
  readonly chance: Chance
  readonly depth: number
}

const into = (site: Site, path: string, schema: Schema): Site => ({
  ...site,
  path,
  schema,
  isSensitive: site.isSensitive || (followed(schema)['x-sensitive'] ?? false),
  depth: site.depth + 1,
})

const isScalar = (schema: Schema): boolean => Object.hasOwn(scalarFlaws, followed(schema).type ?? '')

/**
 * The flaws of what a list or map holds, each in a value that holds it. What is wrong with a single value is reported for the
 * whole, with all that is asked of such a value.
 */
const held = (
  schema: Schema,
  site: Site,
  whole: Location,
  hold: (value: unknown) => unknown,
  word: (inner: readonly string[]) => string,
): readonly Flaw[] =>
  flawsAt(schema, site).map(({ keyword, value, expected }) => {
    const isReported = isScalar(schema) && expected.type === 'InvalidParameterException'
    const location = { ...whole, isSensitive: site.isSensitive }
    if (isReported) return violation(keyword, hold(value), location, word(constraintsOf(followed(schema))))
    return { keyword, value: hold(value), expected }
  })

const listFlaws = (schema: Schema, site: Site): readonly Flaw[] => {
  const { minItems = 0, maxItems = Infinity, items = {} } = schema
  const some = (count: number) => validItems(schema, count, site.chance, site.depth)
  const before = site.chance.below(Math.min(maxItems, 3))
  const after = Math.max(0, minItems - before - 1)
  const hold = (item: unknown) => [...some(before), item, ...some(after)]
  return [
    ...misplacedScalars('Expected list or null'),
    misplacedStructure,
    minItems > 0 ? violation('minItems', some(minItems - 1), site, constraints.least(minItems)) : [],
    maxItems < Infinity ? violation('maxItems', some(maxItems + 1), site, constraints.most(maxItems)) : [],
    ...held(items, into(site, `${site.path}.${before + 1}.member`, items), site, hold, constraints.items),
  ].flat()
}

/** As many different keys for a map; undefined where chance does not find so many. */
const distinctKeys = (schema: Schema, count: number, chance: Chance): ReadonlySet<string> | undefined => {
  const keys = new Set<string>()
  for (let tries = 0; keys.size < count && tries < 1000; tries++) keys.add(String(valid(schema, chance)))
  return keys.size === count ? keys : undefined
}

const mapFlaws = (schema: Schema, site: Site): readonly Flaw[] => {
  const { minProperties = 0, maxProperties = Infinity, propertyNames = {}, additionalProperties: values = {} } = schema
  const value = () => valid(values, site.chance, site.depth + 1)
  const key = String(valid(propertyNames, site.chance))
  const many = maxProperties < Infinity ? distinctKeys(propertyNames, maxProperties + 1, site.chance) : undefined
  const tooMany = many && Object.fromEntries([...many].map((each) => [each, value()]))
  const valueSite = into(site, `${site.path}.${key}.member`, values)
  const keySite = into(site, site.path, propertyNames)
  return [
    ...misplacedScalars('Expected map or null'),
    misplacedList,
    minProperties > 0 ? violation('minProperties', {}, site, constraints.least(minProperties)) : [],
    tooMany ? violation('maxProperties', tooMany, site, constraints.most(maxProperties)) : [],
    ...held(values, valueSite, site, (each) => ({ [key]: each }), constraints.values),
    // A key is always a text.
    ...held(propertyNames, keySite, site, (each) => ({ [String(each)]: value() }), constraints.keys).filter(
      ({ keyword }) => keyword !== 'type',
    ),
  ].flat()
}

const memberPath = (path: string, name: string): string => {
  const member = name.charAt(0).toLowerCase() + name.slice(1)
  return path === '' ? member : `${path}.${member}`
}

const structureFlaws = (schema: Schema, site: Site): readonly Flaw[] => {
  const { properties = {}, required = [] } = schema
  const hold = (given: Readonly<Record<string, unknown>>) => validStructure(schema, site.chance, site.depth, given)
  const ofMember = ([name, member]: readonly [string, Schema]): readonly Flaw[] => {
    const inside = into(site, memberPath(site.path, name), member)
    const flaws = flawsAt(member, inside).map(({ value, ...flaw }) => ({ ...flaw, value: hold({ [name]: value }) }))
    if (!required.includes(name)) return flaws
    const missing = violation('required', undefined, inside, constraints.required)
    return [...flaws, { ...missing, value: hold({ [name]: undefined }) }]
  }
  return [...misplacedScalars('Expected null'), misplacedList, ...Object.entries(properties).flatMap(ofMember)]
}

const containerFlaws: Readonly<Record<string, (schema: Schema, site: Site) => readonly Flaw[]>> = {
  array: listFlaws,
  object: (schema, site) => (schema.additionalProperties ? mapFlaws : structureFlaws)(schema, site),
}

const flawsAt = (given: Schema, site: Site): readonly Flaw[] => {
  const schema = followed(given)
  const type = schema.type ?? ''
  return containerFlaws[type]?.(schema, site) ?? scalarFlaws[type]?.(schema, site, site.chance) ?? []
}

/** Inputs that each break one keyword of a schema, at every place where it has one, and keep all the others. */
export const flawsOf = (schema: Schema, chance: Chance): readonly Flaw[] =>
  flawsAt(schema, { path: '', schema, isSensitive: schema['x-sensitive'] ?? false, chance, depth: 0 })
