import { clientTokenFailures } from '../../clients/client-token-errors.ts'
import { isFlowEnabled } from '../../clients/rules/open-flows.ts'
import { definedScopes } from '../../resource-servers/defined-scopes.ts'
import { clientClaims } from '../../tokens/rules/client-claims.ts'
import { issuerOf } from '../../tokens/issuers.ts'
import { lifetimesOf } from '../../tokens/rules/lifetimes.ts'
import { overrideAccessClaims } from '../../tokens/rules/override-claims.ts'
import { runClientTokenGeneration } from '../../triggers/client-token-generation.ts'
import type { Handler } from '../handler.ts'

/**
 * Issues an access token to a machine, for the requested scopes or for all scopes of the app client (H). Issues neither an ID token
 * nor a refresh token. Operations on users reject the access token.
 */
export const getClientToken: Handler<
  'GetClientToken',
  'clientAuth' | 'clock' | 'environment' | 'random' | 'resourceServers' | 'signingKeys' | 'triggers'
> = async (
  { ClientId, Secret, Scopes, ClientMetadata },
  { clientAuth, clock, environment, random, resourceServers, signingKeys, triggers },
) => {
  const { client, pool } = await clientAuth.find(ClientId)
  if ((await clientAuth.checkPlainSecret(client, Secret)) !== 'right') throw clientTokenFailures.wrongSecret(ClientId)
  if (!isFlowEnabled(client, 'CLIENT_TOKEN_AUTH')) throw clientTokenFailures.flowOff()

  const allowed = client.settings.AllowedOAuthScopes ?? []
  const scopes = Scopes ?? allowed
  const defined = await definedScopes(resourceServers, pool.id, scopes)
  const unknown = scopes.find((scope) => !allowed.includes(scope) || !defined.has(scope))
  if (unknown !== undefined) throw clientTokenFailures.invalidScope(unknown)

  const overrides = await runClientTokenGeneration(triggers, { pool, client, scopes, clientMetadata: ClientMetadata })
  const claims = clientClaims({
    issuer: issuerOf(environment, pool),
    client,
    scopes,
    now: clock.now(),
    jti: random.uuid(),
  })
  return {
    ClientAuthenticationResult: {
      AccessToken: await signingKeys.sign(pool.id, 'access', overrideAccessClaims(claims, overrides)),
      ExpiresIn: lifetimesOf(client).access,
      TokenType: 'Bearer',
    },
  }
}
