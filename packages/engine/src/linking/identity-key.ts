import type { Sealer } from '../kernel/sealer.ts'

/** An identity at a provider: the value of an attribute there. */
export interface ProviderIdentity {
  readonly providerName: string
  readonly attributeName: string
  readonly value: string
}

/**
 * The name under which the user of an identity is stored and found, unique in the pool (H): a keyed hash, which no caller
 * can send as a username.
 */
export const identityKey = (
  sealer: Sealer,
  poolId: string,
  { providerName, attributeName, value }: ProviderIdentity,
): Promise<string> => sealer.digest(JSON.stringify([providerName, attributeName, value]), `identity/${poolId}`)
