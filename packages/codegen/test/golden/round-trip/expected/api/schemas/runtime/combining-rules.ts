// Generated from openapi.yaml by the test. Do not edit.

import { isObject, ownMember } from './json.ts'
import { close, keepBoth, memberOf, mentioned } from './kept-members.ts'
import { apart, fail, inside, itemOf, keep, keepAlternatives, type Look, nothing, type Rule } from './rule.ts'

/** At least one rule must hold. */
export const anyOf =
  (...rules: readonly Rule[]): Rule =>
  (value, look) => {
    const looks = rules.map((rule) => {
      const separate = apart(look)
      return { separate, holds: rule(value, separate) }
    })
    const fitting = looks.filter(({ holds }) => holds)
    keepAlternatives(
      fitting.map(({ separate }) => separate),
      look,
    )
    return fitting.length > 0 || fail(value, look, 'None of the options fits')
  }

/** Exactly one rule must hold. */
export const oneOf =
  (...rules: readonly Rule[]): Rule =>
  (value, look) => {
    const fitting = rules.flatMap((rule) => {
      const separate = apart(look)
      return rule(value, separate) ? [separate] : []
    })
    const [only, second] = fitting
    if (!only || second) return fail(value, look, only ? 'More than one option fits' : 'None of the options fits')
    keepAlternatives(fitting, look)
    return true
  }

/**
 * The rule that the value of a discriminator selects must hold.
 *
 * @param otherwise The rule for values that select none. Default: they are rejected.
 */
export const chosen =
  (name: string, rules: readonly (readonly [value: unknown, rule: Rule])[], otherwise: Rule = nothing): Rule =>
  (value, look) => {
    const own = isObject(value) ? ownMember(value, name) : undefined
    const found = rules.find(([candidate]) => candidate === own)?.[1]
    if (found) return found(value, look)
    return otherwise(value, look)
  }

/** A rule must not hold. */
export const not =
  (rule: Rule): Rule =>
  (value, look) =>
    !rule(value, apart(look)) || fail(value, look, 'This is excluded')

/** If a condition holds, one rule must hold, otherwise another one. */
export const when =
  (condition: Rule, then: Rule, otherwise: Rule): Rule =>
  (value, look) => {
    const separate = apart(look)
    if (!condition(value, separate)) return otherwise(value, look)
    keep(separate, look)
    if (look.kept && separate.kept) keepBoth(mentioned(separate.kept), look.kept)
    return then(value, look)
  }

/** Rules for the members and items that `rule` did not evaluate. */
export const unevaluated =
  (rule: Rule, leftMembers: Rule | undefined, leftItems?: Rule): Rule =>
  (value, look) => {
    const inner: Look = { ...look, seen: { names: new Set(), items: new Set() } }
    let holds = rule(value, inner)
    if (leftMembers && isObject(value)) {
      close(look.kept, leftMembers === nothing ? 'open' : 'all')
      for (const name of Object.keys(value)) {
        if (inner.seen?.names.has(name)) continue
        holds = leftMembers(ownMember(value, name), inside(look, name, memberOf(look.kept, name))) && holds
        inner.seen?.names.add(name)
      }
    }
    if (leftItems && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (inner.seen?.items.has(index)) continue
        holds = leftItems(item, itemOf(look, index)) && holds
        inner.seen?.items.add(index)
      }
    }
    keep(inner, look)
    return holds
  }
