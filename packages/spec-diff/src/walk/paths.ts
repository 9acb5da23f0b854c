import type { At } from '../document/at.ts'
import { pathShape } from '../document/operations.ts'
import { comparePathItem, reportAlone } from './path-items.ts'
import type { Pair, Scope } from './scope.ts'
import { serverPrefix } from './servers.ts'

interface Path {
  readonly path: string
  readonly at: At
}

interface Matches {
  readonly pairs: { readonly base: Path; readonly revision: Path }[]
  readonly removed: readonly Path[]
  readonly added: readonly Path[]
  /** True when some paths matched only with the path of the server URL as prefix. */
  readonly isShifted: boolean
}

/** Matches paths by text, then ignoring parameter names, and finally with the path of the server URL as prefix. */
const matchPaths = ({ base, revision }: Pair): Matches => {
  const read = (document: At): Path[] =>
    document
      .child('paths')
      .members()
      .filter(([path]) => path.startsWith('/'))
      .map(([path, at]) => ({ path, at }))
  const remaining = { base: read(base), revision: read(revision) }
  const pairs: { base: Path; revision: Path }[] = []
  const match = (keyOf: (path: string, side: 'base' | 'revision') => string): number => {
    const before = pairs.length
    const known = new Map(remaining.revision.map((one) => [keyOf(one.path, 'revision'), one]))
    const unmatched: Path[] = []
    for (const one of remaining.base) {
      const key = keyOf(one.path, 'base')
      const other = known.get(key)
      if (other) {
        pairs.push({ base: one, revision: other })
        known.delete(key)
      } else unmatched.push(one)
    }
    const used = new Set(pairs.map(({ revision: { path } }) => path))
    remaining.base = unmatched
    remaining.revision = remaining.revision.filter(({ path }) => !used.has(path))
    return pairs.length - before
  }
  match((path) => path)
  match(pathShape)
  const prefixes = { base: serverPrefix(base), revision: serverPrefix(revision) }
  const isComparable =
    prefixes.base !== undefined && prefixes.revision !== undefined && prefixes.base !== prefixes.revision
  const shifted = isComparable ? match((path, side) => pathShape(`${prefixes[side] ?? ''}${path}`)) : 0
  return { pairs, removed: remaining.base, added: remaining.revision, isShifted: shifted > 0 }
}

/**
 * Compares the paths of two documents.
 *
 * @returns True when a path prefix moved between the servers and the paths.
 */
export const comparePaths = (scope: Scope, documents: Pair): boolean => {
  const { pairs, removed, added, isShifted } = matchPaths(documents)
  const scopeFor = (label: string): Scope => scope.relabel(label === '' ? null : label, scope)
  for (const { base, revision } of pairs)
    comparePathItem(scopeFor, { base: base.at, revision: revision.at }, { base: base.path, revision: revision.path })
  for (const { path, at } of removed) reportAlone(scopeFor, at, documents.revision.child('paths'), path, 'removed')
  for (const { path, at } of added) reportAlone(scopeFor, at, documents.base.child('paths'), path, 'added')
  return isShifted
}

/** Compares the requests that the server sends, which OpenAPI 3.1 calls webhooks. */
export const compareWebhooks = (scope: Scope, { base, revision }: Pair): void => {
  const [before, after] = [webhooksOf(base), webhooksOf(revision)]
  for (const name of new Set([...Object.keys(before.object), ...Object.keys(after.object)])) {
    const [from, to] = [before.child(name), after.child(name)]
    const inner: Scope = { ...scope, isReversed: true }
    if (from.value === undefined || to.value === undefined) {
      const event = from.value === undefined ? 'added' : 'removed'
      scope.report({
        rule: `webhook-${event}`,
        location: `webhooks/${name}`,
        message: `webhook "${name}" was ${event}`,
        base: from.value === undefined ? base : from,
        revision: to.value === undefined ? revision : to,
      })
    } else
      comparePathItem(
        (label) => inner.relabel(label === '' ? null : label, inner),
        { base: from, revision: to },
        { base: name, revision: name },
      )
  }
}

const webhooksOf = (document: At): At => {
  const webhooks = document.child('webhooks')
  return webhooks.value === undefined ? document.child('x-webhooks') : webhooks
}
