import { type At, rootOf } from '../document/at.ts'
import { sameJson } from '../document/equal.ts'
import { below, type Pair, type Scope, sides } from './scope.ts'

const trimmed = (url: string): string => url.replace(/\/+$/, '')

/** Servers by URL; a document without servers has one, at the root of its address. */
const read = (owner: At): Map<string, At> => {
  const servers = owner.child('servers').items()
  return new Map(servers.length === 0 ? [['', owner]] : servers.map((at) => [trimmed(at.text('url') ?? ''), at]))
}

/** The path of a server URL, without the host. */
export const pathPrefix = (url: string): string =>
  trimmed(url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/^\/\/[^/]*/, ''))

/** The path that all servers of a document share; `undefined` when they differ. */
export const serverPrefix = (document: At): string | undefined => {
  const prefixes = new Set([...read(document).keys()].map(pathPrefix))
  return prefixes.size === 1 ? [...prefixes][0] : undefined
}

const compareVariables = (scope: Scope, before: At, after: At, location: string): void => {
  const names = new Set([
    ...Object.keys(before.child('variables').object),
    ...Object.keys(after.child('variables').object),
  ])
  for (const name of names) {
    const [from, to] = [before.child('variables').child(name), after.child('variables').child(name)]
    if (sameJson(from.value, to.value)) continue
    const allowed = to.object['enum']
    const was = from.object['enum']
    const gone = Array.isArray(allowed) && (!Array.isArray(was) || was.some((value) => !allowed.includes(value)))
    const rule = gone ? 'server-variable-narrowed' : 'server-variable-changed'
    scope.report({
      rule,
      location: below(location, 'variables', name),
      message: `server variable "${name}" ${gone ? 'accepts fewer values' : 'changed'}`,
      ...sides(from.value === undefined ? before : from, to.value === undefined ? after : to),
    })
  }
}

/**
 * Compares the servers of a document, a path or an operation.
 *
 * @param normalize Makes URLs comparable if a path prefix moved between servers and paths.
 */
export const compareServers = (
  scope: Scope,
  { base, revision }: Pair,
  location: string,
  normalize: (url: string, side: 'base' | 'revision') => string,
): void => {
  const both = [read(base), read(revision)] as const
  const [before, after] = [
    new Map([...both[0]].map(([url, at]) => [normalize(url, 'base'), at])),
    new Map([...both[1]].map(([url, at]) => [normalize(url, 'revision'), at])),
  ]
  for (const [url, at] of before) {
    const other = after.get(url)
    if (other) compareVariables(scope, at, other, below(location, url))
    else
      scope.report({
        rule: 'server-removed',
        location: below(location, url),
        message: `server ${url || '/'} was removed`,
        ...sides(at, revision),
      })
  }
  for (const [url, at] of after)
    if (!before.has(url))
      scope.report({
        rule: 'server-added',
        location: below(location, url),
        message: `server ${url || '/'} was added`,
        ...sides(base, at),
      })
}

/** The place of the servers that an operation or its path defines, if any. */
export const ownServers = (item: At, operation: At): At | undefined =>
  [operation, item].find((at) => at.child('servers').value !== undefined)

/** The document, whose servers are the default. */
export const documentOf = (at: At): At => rootOf(at.document)
