// Copied into the folder of generated schemas, without this line.
import type * as core from 'zod/v4/core'
import { entryOf, keepAny, keepBoth, type Kept, newKept } from './kept-members.ts'

/** The members and items of a value that rules have evaluated. */
interface Seen {
  readonly names: Set<string>
  readonly items: Set<number>
}

/** The dynamic anchors of the enclosing schemas, outermost last. */
interface Scope {
  readonly anchors: Readonly<Record<string, () => Rule>>
  readonly outer: Scope | undefined
}

/** The state of an evaluation: the path of the value and the reported issues. */
export interface Look {
  readonly path: readonly PropertyKey[]
  readonly issues: core.$ZodRawIssue[]
  /** The members evaluated at this place; only recorded for `unevaluated`. */
  readonly seen: Seen | undefined
  /** The members that the schemas keep at this place; only recorded for `kept`. */
  readonly kept: Kept | undefined
  readonly scope: Scope | undefined
}

/** Checks a value. Returns true if it satisfies the schema, or adds issues to the look and returns false. */
export type Rule = (value: unknown, look: Look) => boolean

/** Reports an issue, and returns false. */
export const fail = (value: unknown, { path, issues }: Look, message: string): false => {
  issues.push({ code: 'custom', path: [...path], message, input: value })
  return false
}

/** The state for a member or an item. */
export const inside = (look: Look, step: PropertyKey, kept?: Kept): Look => ({
  ...look,
  path: [...look.path, step],
  seen: undefined,
  kept,
})

/** The state for an item of a list. */
export const itemOf = (look: Look, index: number): Look =>
  inside(look, index, look.kept && entryOf(look.kept.items, index))

/** A separate evaluation, whose result only counts if `keep` is called. */
export const apart = (look: Look): Look => ({
  ...look,
  issues: [],
  seen: look.seen && { names: new Set(), items: new Set() },
  kept: look.kept && newKept(),
})

/** Adds the members and items that a separate evaluation has evaluated. */
export const keep = (from: Look, to: Look): void => {
  for (const name of from.seen?.names ?? []) to.seen?.names.add(name)
  for (const item of from.seen?.items ?? []) to.seen?.items.add(item)
}

/** Adds the results of separate evaluations: alternatives that match. */
export const keepAlternatives = (separate: readonly Look[], look: Look): void => {
  for (const from of separate) keep(from, look)
  if (look.kept && separate.length > 0) keepBoth(keepAny(separate.flatMap(({ kept }) => kept ?? [])), look.kept)
}

/** All rules must hold. */
export const all =
  (...rules: readonly Rule[]): Rule =>
  (value, look) =>
    rules.reduce((holds, rule) => rule(value, look) && holds, true)

/** Accepts every value. */
export const anything: Rule = () => true

/** Rejects every value. */
export const nothing: Rule = (value, look) => fail(value, look, 'Nothing is allowed here')
