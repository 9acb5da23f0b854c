import { requireClient } from '../../domain/clients/find-client.ts'
import { judgeSecret } from '../../domain/clients/plain-secret.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import { clientFailures } from '../../failures/clients.ts'
import type { Handler } from '../../operation.ts'

/**
 * Trades a refresh token for new tokens; where the client rotates refresh tokens, a new one comes with them and takes the
 * place of the one presented.
 */
export const getTokensFromRefreshToken: Handler<
  'GetTokensFromRefreshToken',
  'clients' | 'cryptography' | 'pools' | 'sealer' | 'tokens'
> = async ({ ClientId, ClientSecret, RefreshToken }, { clients, cryptography, pools, sealer, tokens }) => {
  const client = await requireClient(clients, ClientId)
  const pool = await requirePool(pools, client.poolId)
  const verdict = await judgeSecret({ cryptography, sealer }, client, ClientSecret)
  if (verdict === 'missing') throw clientFailures.secretMissing(ClientId)
  if (verdict === 'wrong') throw clientFailures.secretWrong(ClientId)
  return { AuthenticationResult: await tokens.refresh(pool, client, RefreshToken) }
}
