// Copied into the folder of generated schemas, without this line.
import { isObject, ownMember } from './json.ts'
import { close, memberOf } from './kept-members.ts'
import { fail, inside, nothing, type Rule } from './rule.ts'

/** The number of members of an object must be within bounds. */
export const size =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (!isObject(value)) return true
    const count = Object.keys(value).length
    return (count >= minimum && count <= maximum) || fail(value, look, `Expected ${minimum} to ${maximum} members`)
  }

/** An object must have the named members. */
export const required =
  (...names: readonly string[]): Rule =>
  (value, look) => {
    if (!isObject(value)) return true
    const missing = names.filter((name) => !Object.hasOwn(value, name))
    for (const name of missing) fail(undefined, inside(look, name), 'Required')
    for (const name of names) memberOf(look.kept, name)
    return missing.length === 0
  }

/** Rules for the members of an object: the named ones, those whose names match a pattern, and all others. */
export const members = (
  named: readonly (readonly [string, Rule])[],
  patterns: readonly (readonly [RegExp, Rule])[] = [],
  others?: Rule,
): Rule => {
  const byName = new Map(named)
  return (value, look) => {
    if (!isObject(value)) return true
    let holds = true
    if (others && others !== nothing) close(look.kept, 'all')
    else close(look.kept, 'listed')
    for (const name of Object.keys(value)) {
      const own = byName.get(name)
      const rules = patterns.filter(([pattern]) => pattern.test(name)).map(([, rule]) => rule)
      if (own) rules.push(own)
      if (rules.length === 0 && others) rules.push(others)
      if (rules.length > 0) look.seen?.names.add(name)
      if (rules.length === 0) continue
      const member = inside(look, name, memberOf(look.kept, name))
      for (const rule of rules) holds = rule(ownMember(value, name), member) && holds
    }
    return holds
  }
}

/** The names of an object's members must satisfy a rule. */
export const memberNames =
  (rule: Rule): Rule =>
  (value, look) =>
    !isObject(value) || Object.keys(value).reduce((holds, name) => rule(name, inside(look, name)) && holds, true)

/** Rules that must hold if an object has a member. */
export const dependent =
  (...rules: readonly (readonly [string, Rule])[]): Rule =>
  (value, look) =>
    !isObject(value) ||
    rules.reduce((holds, [name, rule]) => (!Object.hasOwn(value, name) || rule(value, look)) && holds, true)
