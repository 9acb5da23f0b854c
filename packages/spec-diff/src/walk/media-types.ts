import type { At } from '../document/at.ts'

interface MediaType {
  readonly name: string
  readonly at: At
}

/** Media types by their name in lower case, without parameters such as `charset`, which do not affect the schema. */
const read = (content: At): MediaType[] =>
  content.members().map(([name, at]) => ({ name: name.toLowerCase().replace(/\s*;.*$/, ''), at }))

/** True when a range such as `application/*` covers a media type, or a type one with its suffix (`+json`). */
export const covers = (wide: string, narrow: string): boolean => {
  if (wide === narrow || wide === '*/*') return true
  const [type, subtype = ''] = wide.split('/')
  const [otherType, otherSubtype = ''] = narrow.split('/')
  return type === otherType && (subtype === '*' || otherSubtype.endsWith(`+${subtype}`))
}

/** Media types that belong together, and those without a counterpart. */
export interface MatchedMediaTypes {
  readonly pairs: readonly { readonly base: MediaType; readonly revision: MediaType }[]
  readonly removed: readonly MediaType[]
  readonly added: readonly MediaType[]
}

/** Matches media types by name, and the remaining ones by ranges that cover them. */
export const matchMediaTypes = (base: At, revision: At): MatchedMediaTypes => {
  const [before, after] = [read(base), read(revision)]
  const pairs: { base: MediaType; revision: MediaType }[] = []
  const remaining = new Set(after)
  const removed: MediaType[] = []
  const exact = (one: MediaType): MediaType | undefined =>
    after.find(
      ({ name, at }) => name === one.name && at.pointer.split('/').at(-1) === one.at.pointer.split('/').at(-1),
    ) ?? after.find((other) => other.name === one.name && remaining.has(other))
  const unmatched = before.filter((one) => {
    const other = exact(one)
    if (!other) return true
    pairs.push({ base: one, revision: other })
    remaining.delete(other)
    return false
  })
  for (const one of unmatched) {
    const other = after.find(({ name }) => covers(name, one.name) || covers(one.name, name))
    if (!other) {
      removed.push(one)
      continue
    }
    pairs.push({ base: one, revision: other })
    remaining.delete(other)
  }
  return { pairs, removed, added: [...remaining].filter(({ name }) => !before.some((one) => covers(one.name, name))) }
}
