// Generated from openapi.yaml by the test. Do not edit.

import type * as core from 'zod/v4/core'
import { entryOf, keepAny, keepBoth, type Kept, newKept } from './kept-members.ts'

/** Which members and items of a value some rule has looked at. */
interface Seen {
  readonly names: Set<string>
  readonly items: Set<number>
}

/** The anchors of the schemas that led here, outermost last. */
interface Scope {
  readonly anchors: Readonly<Record<string, () => Rule>>
  readonly outer: Scope | undefined
}

/** Where a rule looks, and what it reports. */
export interface Look {
  readonly path: readonly PropertyKey[]
  readonly issues: core.$ZodRawIssue[]
  /** The members evaluated at this place; only recorded for `unevaluated`. */
  readonly seen: Seen | undefined
  /** The members that the schemas keep at this place; only recorded for `kept`. */
  readonly kept: Kept | undefined
  readonly scope: Scope | undefined
}

/** Checks a value: true when it satisfies the schema, or else false, with the issues added to the look. */
export type Rule = (value: unknown, look: Look) => boolean

/** Reports an issue. */
export const fail = (value: unknown, { path, issues }: Look, message: string): false => {
  issues.push({ code: 'custom', path: [...path], message, input: value })
  return false
}

/** A look at a member or an item. */
export const inside = (look: Look, step: PropertyKey, kept?: Kept): Look => ({
  ...look,
  path: [...look.path, step],
  seen: undefined,
  kept,
})

/** A look at an item of a list. */
export const itemOf = (look: Look, index: number): Look =>
  inside(look, index, look.kept && entryOf(look.kept.items, index))

/** A separate evaluation, whose result only counts if `keep` is called. */
export const apart = (look: Look): Look => ({
  ...look,
  issues: [],
  seen: look.seen && { names: new Set(), items: new Set() },
  kept: look.kept && newKept(),
})

/** Adds what a separate evaluation has looked at. */
export const keep = (from: Look, to: Look): void => {
  for (const name of from.seen?.names ?? []) to.seen?.names.add(name)
  for (const item of from.seen?.items ?? []) to.seen?.items.add(item)
}

/** Adds the results of separate evaluations: alternatives that match. */
export const keepAlternatives = (separate: readonly Look[], look: Look): void => {
  for (const from of separate) keep(from, look)
  if (look.kept && separate.length > 0) keepBoth(keepAny(separate.flatMap(({ kept }) => kept ?? [])), look.kept)
}

/** Every rule holds. */
export const all =
  (...rules: readonly Rule[]): Rule =>
  (value, look) =>
    rules.reduce((holds, rule) => rule(value, look) && holds, true)

/** Any value will do. */
export const anything: Rule = () => true

/** No value will do. */
export const nothing: Rule = (value, look) => fail(value, look, 'Nothing is allowed here')
