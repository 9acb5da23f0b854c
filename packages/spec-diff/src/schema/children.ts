import type { At } from '../document/at.ts'
import type { ArrayPart, ObjectPart, Schema, Shape } from './shape.ts'

const expressions = new Map<string, RegExp | undefined>()

/** The regular expression of a pattern; `undefined` if it is invalid. */
export const expressionOf = (pattern: string): RegExp | undefined => {
  if (expressions.has(pattern)) return expressions.get(pattern)
  let expression: RegExp | undefined
  try {
    expression = new RegExp(pattern, 'u')
  } catch {
    try {
      // Many patterns escape characters unnecessarily, which the `u` flag forbids.
      expression = new RegExp(pattern)
    } catch {
      expression = undefined
    }
  }
  expressions.set(pattern, expression)
  return expression
}

const memberOf = ({ properties, hidden, patterns, additional }: ObjectPart, name: string): At[] => {
  const own = properties.get(name)
  const matching = patterns.filter(([pattern]) => expressionOf(pattern)?.test(name)).map(([, schema]) => schema)
  if (own) return [own, ...matching]
  return matching.length > 0 || hidden.has(name) || !additional ? matching : [additional]
}

/** The schema of a member; the empty list where everything is accepted. */
export const propertyOf = ({ objects }: Shape, name: string): Schema =>
  objects.length === 1 && objects[0] ? memberOf(objects[0], name) : objects.flatMap((part) => memberOf(part, name))

/** The schema of members that are not declared. */
export const additionalOf = ({ objects }: Shape): Schema =>
  objects.flatMap(({ additional }) => (additional ? [additional] : []))

/** The names that a shape declares under `properties`. */
export const declaredIn = ({ objects }: Shape): ReadonlySet<string> =>
  new Set(objects.flatMap(({ properties }) => [...properties.keys()]))

/** True when a member has a schema under `properties`. */
export const isDeclared = ({ objects }: Shape, name: string): boolean =>
  objects.some(({ properties }) => properties.has(name))

/** True when a member is declared but not sent in this direction (`readOnly` or `writeOnly`). */
export const isHidden = ({ objects }: Shape, name: string): boolean => objects.some(({ hidden }) => hidden.has(name))

/** The patterns of `patternProperties`. */
export const patternsIn = ({ objects }: Shape): readonly string[] =>
  objects.flatMap(({ patterns }) => patterns.map(([pattern]) => pattern))

const itemIn = ({ prefix, rest }: ArrayPart, index: number): At | undefined => prefix[index] ?? rest

/** The schema of an item; the empty list where everything is accepted. */
export const itemOf = ({ arrays }: Shape, index: number): Schema =>
  arrays.map((part) => itemIn(part, index)).filter((item) => item !== undefined)

/** The number of items with an individual schema. */
export const prefixLength = ({ arrays }: Shape): number => Math.max(0, ...arrays.map(({ prefix }) => prefix.length))
