import type { Chance } from '../support/chance.ts'
import { followed, type Schema } from '../support/contract.ts'
import { validTexts } from './texts.ts'

/** How deep members are given that need not be there. */
const deepest = 5

const validText = (schema: Schema, chance: Chance): string => {
  if (schema.enum) return chance.oneOf(schema.enum as [string])
  if (schema.contentEncoding) return Buffer.alloc(schema['x-min-bytes'] ?? 3, 'logo').toString('base64')
  return chance.oneOf(validTexts(schema))
}

const validNumber = ({ minimum = 0, maximum = minimum + 100 }: Schema, chance: Chance): number =>
  minimum + chance.below(Math.min(maximum - minimum, 100) + 1)

/** A map with one member. */
const validMap = (
  { propertyNames = {}, additionalProperties = {} }: Schema,
  chance: Chance,
  depth: number,
): object => ({
  [String(valid(propertyNames, chance, depth + 1))]: valid(additionalProperties, chance, depth + 1),
})

/** A structure with the members that it must have, some of the others, and those that are given. */
export const validStructure = (
  { properties = {}, required = [] }: Schema,
  chance: Chance,
  depth: number,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => {
  const isThere = (name: string) => required.includes(name) || (depth < deepest && chance.below(4) === 0)
  const members = Object.entries(properties)
    .filter(([name]) => !Object.hasOwn(given, name) && isThere(name))
    .map(([name, member]) => [name, valid(member, chance, depth + 1)] as const)
  return { ...Object.fromEntries(members), ...given }
}

/** So many items for a list. */
export const validItems = ({ items = {} }: Schema, count: number, chance: Chance, depth: number): unknown[] =>
  Array.from({ length: count }, () => valid(items, chance, depth + 1))

const makers: Readonly<Record<string, (schema: Schema, chance: Chance, depth: number) => unknown>> = {
  string: validText,
  integer: validNumber,
  number: validNumber,
  boolean: (_, chance) => chance.oneOf([true, false]),
  array: (schema, chance, depth) => validItems(schema, Math.max(schema.minItems ?? 0, 1), chance, depth),
  object: (schema, chance, depth) =>
    schema.additionalProperties ? validMap(schema, chance, depth) : validStructure(schema, chance, depth),
}

/** A value that keeps all that a schema asks for. */
export const valid = (given: Schema, chance: Chance, depth = 0): unknown => {
  const schema = followed(given)
  return makers[schema.type ?? '']?.(schema, chance, depth) ?? { any: ['thing'] }
}
