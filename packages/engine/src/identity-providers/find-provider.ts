import type { IdentityProviderRecord, IdentityProviderStore } from '@poolhouse/storage'
import { providerFailures } from './errors.ts'

/** Finds a provider by its name, which distinguishes case (M), or throws ResourceNotFoundException. */
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

/** The name that stands for the pool itself in the lists of app clients. */
export const ownProvider = 'COGNITO'

/** Of some names, those of providers that exist, and of the pool itself. Reads only the providers that are named. */
export const existingProviders = async (
  identityProviders: IdentityProviderStore,
  poolId: string,
  names: readonly string[] = [],
): Promise<ReadonlySet<string>> => {
  const others = [...new Set(names)].filter((name) => name !== ownProvider)
  const found = await Promise.all(others.map((name) => identityProviders.find(poolId, name)))
  return new Set([ownProvider, ...found.flatMap((provider) => provider?.name ?? [])])
}
