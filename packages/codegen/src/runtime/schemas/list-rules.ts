// Copied into the folder of generated schemas, without this line.
import { isEqual, outlineOf } from './json.ts'
import { apart, fail, inside, itemOf, type Rule } from './rule.ts'

/** The number of items of a list must be within bounds. */
export const itemCount =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) =>
    !Array.isArray(value) ||
    (value.length >= minimum && value.length <= maximum) ||
    fail(value, look, `Expected ${minimum} to ${maximum} items`)

/** The items of a list must be distinct. */
export const distinct: Rule = (value, look) => {
  if (!Array.isArray(value)) return true
  const seen = new Set<unknown>()
  const others = new Map<string, unknown[]>()
  for (const item of value) {
    if (typeof item !== 'object' || item === null) {
      if (seen.has(item)) return fail(value, look, 'Expected distinct items')
      seen.add(item)
      continue
    }
    // Only items of one outline are compared: a list may have a hundred thousand.
    const outline = outlineOf(item)
    const alike = others.get(outline)
    if (alike?.some((other) => isEqual(other, item))) return fail(value, look, 'Expected distinct items')
    if (alike) alike.push(item)
    else others.set(outline, [item])
  }
  return true
}

/** The first items of a list must each satisfy their rule, and all items after them `rest`. */
export const items =
  (first: readonly Rule[], rest?: Rule): Rule =>
  (value, look) => {
    if (!Array.isArray(value)) return true
    let holds = true
    for (const [index, item] of value.entries()) {
      const rule = first[index] ?? rest
      if (!rule) break
      look.seen?.items.add(index)
      holds = rule(item, itemOf(look, index)) && holds
    }
    return holds
  }

/** The number of items of a list that satisfy a rule must be within bounds. */
export const contains =
  (rule: Rule, minimum = 1, maximum = Infinity): Rule =>
  (value, look) => {
    if (!Array.isArray(value)) return true
    const matches = [...value.entries()].filter(([index, item]) => rule(item, inside(apart(look), index)))
    for (const [index] of matches) look.seen?.items.add(index)
    return (
      (matches.length >= minimum && matches.length <= maximum) ||
      fail(value, look, `Expected ${minimum} to ${maximum} items of a kind`)
    )
  }
