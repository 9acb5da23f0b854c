import type { IdentityProviderRecord, IdentityProviderStore } from '@poolhouse/storage'
import { providerFailures } from './errors.ts'

/** Finds a provider by its case-sensitive name (M), or throws ResourceNotFoundException. */
export const requireProvider = async (
  identityProviders: IdentityProviderStore,
  poolId: string,
  name: string,
  failure: (name: string, poolId: string) => Error = providerFailures.notFound,
): Promise<IdentityProviderRecord> => {
  const provider = await identityProviders.find(poolId, name)
  if (!provider) throw failure(name, poolId)
  return provider
}

/** The name that represents the pool itself in the lists of app clients. */
export const ownProvider = 'COGNITO'

/** Returns the names that belong to existing providers, and that of the pool itself. Reads only the named providers. */
export const existingProviders = async (
  identityProviders: IdentityProviderStore,
  poolId: string,
  names: readonly string[] = [],
): Promise<ReadonlySet<string>> => {
  const others = [...new Set(names)].filter((name) => name !== ownProvider)
  const found = await Promise.all(others.map((name) => identityProviders.find(poolId, name)))
  return new Set([ownProvider, ...found.flatMap((provider) => provider?.name ?? [])])
}
