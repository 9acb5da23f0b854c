import type { ResourceServerStore } from '@poolhouse/storage'

/**
 * Returns the full names, `{identifier}/{scope}`, of the `requested` scopes that resource servers of the pool define. The last
 * `/` separates them, because an identifier may contain `/` and a scope may not (H). Reads only the named resource servers.
 */
export const definedScopes = async (
  resourceServers: ResourceServerStore,
  poolId: string,
  requested: readonly string[] = [],
): Promise<ReadonlySet<string>> => {
  const identifiers = new Set(requested.flatMap((scope) => (scope.includes('/') ? [identifierOf(scope)] : [])))
  const servers = await Promise.all([...identifiers].map((identifier) => resourceServers.find(poolId, identifier)))
  const defined = servers.flatMap((server) => server?.scopes.map(({ name }) => `${server.identifier}/${name}`) ?? [])
  return new Set(defined)
}

const identifierOf = (scope: string): string => scope.slice(0, scope.lastIndexOf('/'))
