import { isReadableToken } from '../../tokens/rules/token-kind.ts'
import type { Handler } from '../handler.ts'
import { revocationFailures } from '../../tokens/errors.ts'

/**
 * Revokes a refresh token and every token of the same sign-in. A token that is unknown, already revoked, or of another client
 * gets the same response, and nothing happens (RFC 7009, section 2.2).
 */
export const revokeToken: Handler<'RevokeToken', 'clientAuth' | 'clients' | 'tokens'> = async (
  { ClientId, ClientSecret, Token },
  { clientAuth, clients, tokens },
) => {
  const client = await clients.find(ClientId)
  if (!client) throw revocationFailures.unknownClient(ClientId)
  if ((await clientAuth.checkPlainSecret(client, ClientSecret)) !== 'right')
    throw revocationFailures.wrongSecret(ClientId)
  if (client.settings.EnableTokenRevocation === false) throw revocationFailures.off(ClientId)
  if (isReadableToken(Token)) throw revocationFailures.notRefreshToken()
  await tokens.revoke(client, Token)
  return {}
}
