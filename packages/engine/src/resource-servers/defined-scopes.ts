import type { ResourceServerStore } from '@poolhouse/storage'

/**
 * The full names, `{identifier}/{scope}`, of those `requested` scopes that resource servers of the pool define. The identifier
 * may contain `/`, a scope cannot: the last `/` separates them (H). Reads only the resource servers that the names mention.
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
