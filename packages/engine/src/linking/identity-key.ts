import type { Sealer } from '../kernel/sealer.ts'

/** An identity at a provider, given by the value of an attribute. */
export interface ProviderIdentity {
  readonly providerName: string
  readonly attributeName: string
  readonly value: string
}

/**
 * The key of an identity among the names of its user, unique in the pool (H). It is a keyed hash, so no caller can send it as a
 * username.
 */
export const identityKey = (
  sealer: Sealer,
  poolId: string,
  { providerName, attributeName, value }: ProviderIdentity,
): Promise<string> => sealer.digest(JSON.stringify([providerName, attributeName, value]), `identity/${poolId}`)
