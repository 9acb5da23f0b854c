import { clientFailures } from '../../clients/errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Exchanges a refresh token for new tokens. If the client rotates refresh tokens, the response contains a new one, which
 * replaces the token of the request.
 */
export const getTokensFromRefreshToken: Handler<'GetTokensFromRefreshToken', 'clientAuth' | 'tokens'> = async (
  { ClientId, ClientMetadata, ClientSecret, DeviceKey, RefreshToken },
  { clientAuth, tokens },
  request,
) => {
  const { client, pool } = await clientAuth.find(ClientId)
  const verdict = await clientAuth.checkPlainSecret(client, ClientSecret)
  if (verdict === 'missing') throw clientFailures.secretMissing(ClientId)
  if (verdict === 'wrong') throw clientFailures.secretWrong(ClientId)
  const occasion = { clientMetadata: ClientMetadata, deviceKey: DeviceKey, request }
  return { AuthenticationResult: await tokens.refresh(pool, client, RefreshToken, occasion) }
}
