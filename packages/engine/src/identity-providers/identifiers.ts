import type { IdentityProviderRecord, IdentityProviderStore, ProviderIdentifierStore } from '@poolhouse/storage'
import { isAbandoned } from '../kernel/reservations.ts'
import { providerFailures } from './errors.ts'

interface Stores {
  readonly identityProviders: IdentityProviderStore
  readonly providerIdentifiers: ProviderIdentifierStore
}

/** Checks the identifiers of a request. Throws InvalidParameterException if one is repeated (L). */
export const checkIdentifiers = (identifiers: readonly string[] = []): readonly string[] => {
  const repeated = identifiers.find((identifier, index) => identifiers.indexOf(identifier) !== index)
  if (repeated !== undefined) throw providerFailures.repeatedIdentifier(repeated)
  return identifiers
}

/** Finds the provider that lists an identifier. A reservation alone does not count. */
export const findByIdentifier = async (
  { identityProviders, providerIdentifiers }: Stores,
  poolId: string,
  identifier: string,
): Promise<IdentityProviderRecord | undefined> => {
  const reserved = await providerIdentifiers.find(poolId, identifier)
  const provider = reserved && (await identityProviders.find(poolId, reserved.providerName))
  return provider?.identifiers.includes(identifier) ? provider : undefined
}

/**
 * Reserves identifiers, which are unique in the pool, for a provider that will list them; only one of racing requests gets
 * each. If another provider has one, releases the others and returns it; otherwise returns undefined. The reservation of an
 * interrupted request is replaced.
 */
export const reserveIdentifiers = async (
  stores: Stores,
  { poolId, name }: Pick<IdentityProviderRecord, 'poolId' | 'name'>,
  identifiers: readonly string[],
  now: number,
): Promise<string | undefined> => {
  const { providerIdentifiers } = stores
  const reserved: string[] = []
  for (const identifier of identifiers) {
    const reservation = { poolId, identifier, version: 1, createdAt: now, providerName: name }
    if (await providerIdentifiers.insert(reservation)) reserved.push(identifier)
    else if (!(await takeOver(stores, reservation))) {
      await releaseIdentifiers(providerIdentifiers, poolId, reserved)
      return identifier
    } else reserved.push(identifier)
  }
  return undefined
}

/** Releases identifiers that their provider no longer lists. */
export const releaseIdentifiers = async (
  providerIdentifiers: ProviderIdentifierStore,
  poolId: string,
  identifiers: readonly string[],
): Promise<void> => {
  for (const identifier of identifiers) await providerIdentifiers.delete(poolId, identifier)
}

const takeOver = async (
  stores: Stores,
  reservation: Parameters<ProviderIdentifierStore['insert']>[0],
): Promise<boolean> => {
  const { poolId, identifier, createdAt: now } = reservation
  const other = await stores.providerIdentifiers.find(poolId, identifier)
  if (other && (!isAbandoned(other, now) || (await findByIdentifier(stores, poolId, identifier)))) return false
  await stores.providerIdentifiers.delete(poolId, identifier)
  return stores.providerIdentifiers.insert(reservation)
}
