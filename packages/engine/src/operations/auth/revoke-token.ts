import { isReadableToken } from '../../domain/auth/token-kind.ts'
import { judgeSecret } from '../../domain/clients/plain-secret.ts'
import { revocationFailures } from '../../failures/sign-in.ts'
import type { Handler } from '../../operation.ts'

/**
 * Ends a refresh token and every token of the same sign-in. A token that is unknown, ended already, or another client's is
 * answered alike, and nothing happens (RFC 7009, section 2.2).
 */
export const revokeToken: Handler<
  'RevokeToken',
  'clients' | 'clock' | 'cryptography' | 'grants' | 'sealer' | 'tokens'
> = async ({ ClientId, ClientSecret, Token }, { clients, clock, cryptography, grants, sealer, tokens }) => {
  const client = await clients.find(ClientId)
  if (!client) throw revocationFailures.unknownClient(ClientId)
  if ((await judgeSecret({ cryptography, sealer }, client, ClientSecret)) !== 'right') {
    throw revocationFailures.wrongSecret(ClientId)
  }
  if (client.settings.EnableTokenRevocation === false) throw revocationFailures.off(ClientId)
  if (isReadableToken(Token)) throw revocationFailures.notRefreshToken()

  const grant = await tokens.findGrant(client.poolId, Token)
  if (grant?.clientId === client.id) await grants.revoke(grant.poolId, grant.eventId, clock.now())
  return {}
}
