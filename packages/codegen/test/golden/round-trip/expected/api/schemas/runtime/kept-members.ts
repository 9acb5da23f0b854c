// Generated from openapi.yaml by the test. Do not edit.

import { isObject, ownMember } from './json.ts'
import { isPlain } from './merge.ts'

/**
 * The members of a parsed value that the applicable schemas keep. An `open` schema lists no members and keeps all,
 * unless an adjacent schema lists some; a `listed` one keeps the members it names; one that allows `all` other members
 * keeps them all.
 */
export interface Kept {
  state: 'open' | 'listed' | 'all'
  readonly members: Map<string, Kept>
  readonly items: Map<number, Kept>
}

/** The initial state, before a schema has been applied. */
export const newKept = (): Kept => ({ state: 'open', members: new Map(), items: new Map() })

const ranks = { open: 0, listed: 1, all: 2 } as const

/** Records that a schema lists members, or allows all. */
export const close = (kept: Kept | undefined, state: Kept['state']): void => {
  if (kept && ranks[state] > ranks[kept.state]) kept.state = state
}

/** The kept members of a nested value, by its name or index. */
export const entryOf = <K>(entries: Map<K, Kept>, key: K): Kept => {
  const entry = entries.get(key) ?? newKept()
  entries.set(key, entry)
  return entry
}

/** Records that a schema names a member, and returns the kept members of its value. */
export const memberOf = (kept: Kept | undefined, name: string): Kept | undefined => kept && entryOf(kept.members, name)

/** Adds the kept members of one schema to those of another applicable schema. */
export const keepBoth = (from: Kept, to: Kept): void => {
  close(to, from.state)
  for (const [name, member] of from.members) keepBoth(member, entryOf(to.members, name))
  for (const [index, item] of from.items) keepBoth(item, entryOf(to.items, index))
}

/** The members kept by a schema that is only a condition: those it names. */
export const mentioned = ({ members: named, items: some }: Kept): Kept => ({
  state: 'open',
  members: new Map([...named].map(([name, member]) => [name, mentioned(member)])),
  items: new Map([...some].map(([index, item]) => [index, mentioned(item)])),
})

/** The members that several matching alternatives keep: all members that at least one of them keeps. */
export const keepAny = (alternatives: readonly Kept[]): Kept => {
  const [only, second] = alternatives
  if (only && !second) return only
  const states = new Set(alternatives.map(({ state }) => state))
  const union = <K>(entriesOf: (kept: Kept) => Map<K, Kept>, isWhole: (kept: Kept) => boolean): Map<K, Kept> => {
    const keys = new Set(alternatives.flatMap((kept) => [...entriesOf(kept).keys()]))
    return new Map(
      [...keys].map((key) => {
        const isKeptWhole = alternatives.some((kept) => !entriesOf(kept).has(key) && isWhole(kept))
        const own = alternatives.flatMap((kept) => entriesOf(kept).get(key) ?? [])
        return [key, isKeptWhole ? newKept() : keepAny(own)]
      }),
    )
  }
  return {
    state: states.has('all') ? 'all' : states.has('open') ? 'open' : 'listed',
    members: union(
      (kept) => kept.members,
      ({ state }) => state !== 'listed',
    ),
    items: union(
      (kept) => kept.items,
      () => true,
    ),
  }
}

/** Records that all members of a value are kept, because a schema lists the value. */
export const keepWhole = (value: unknown, kept: Kept | undefined): void => {
  close(kept, 'all')
  if (Array.isArray(value)) value.forEach((item, index) => keepWhole(item, kept && entryOf(kept.items, index)))
  else if (isObject(value))
    for (const name of Object.keys(value)) keepWhole(ownMember(value, name), memberOf(kept, name))
}

/** A value without the members that no schema keeps. */
export const pruned = (value: unknown, kept: Kept | undefined): unknown => {
  if (!kept) return value
  if (Array.isArray(value)) {
    return kept.items.size === 0 ? value : value.map((item, index) => pruned(item, kept.items.get(index)))
  }
  if (!isPlain(value) || (kept.state !== 'listed' && kept.members.size === 0)) return value
  const names = Object.keys(value).filter((name) => kept.state !== 'listed' || kept.members.has(name))
  return Object.fromEntries(names.map((name) => [name, pruned(ownMember(value, name), kept.members.get(name))]))
}
