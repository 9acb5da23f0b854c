import type { ClientRecord, PoolRecord } from '@poolhouse/storage'
import { clientTokenFailures } from '../clients/client-token-errors.ts'
import { Failure } from '../kernel/failure.ts'
import type { ClaimChanges, ScopeChanges } from '../tokens/rules/override-claims.ts'
import type { Triggers } from './triggers.ts'

/** An access token of the client credentials grant, before it is signed. */
export interface ClientTokenInput {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly scopes: readonly string[]
  readonly clientMetadata: Readonly<Record<string, string>> | undefined
}

/**
 * Runs the PreTokenGeneration trigger for a client credentials grant, if its version is 3 (behaviour: triggers, section 6; H).
 * Throws NotAuthorizedException if the function fails, because the operation declares no other error (L).
 */
export const runClientTokenGeneration = async (
  triggers: Triggers,
  { pool, client, scopes, clientMetadata }: ClientTokenInput,
): Promise<(ClaimChanges & ScopeChanges) | undefined> => {
  if (pool.settings.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion !== 'V3_0') return undefined
  try {
    const response = await triggers.run(pool, {
      trigger: 'PreTokenGeneration',
      version: '3',
      source: 'TokenGeneration_ClientCredentials',
      userName: 'ClientCredentials',
      clientId: client.id,
      request: {
        userAttributes: {},
        groupConfiguration: { groupsToOverride: null, iamRolesToOverride: null, preferredRole: null },
        scopes,
        ...(clientMetadata && { clientMetadata }),
      },
      response: { claimsAndScopeOverrideDetails: null },
    })
    return response?.claimsAndScopeOverrideDetails?.accessTokenGeneration ?? undefined
  } catch (error) {
    if (error instanceof Failure) throw clientTokenFailures.triggerFailed(error.message)
    throw error
  }
}
