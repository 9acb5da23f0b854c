import { requireClient } from '../../domain/clients/find-client.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import type { Handler } from '../../operation.ts'
import type { FlowNeeds } from './flow.ts'
import { beginSignIn } from './steps/begin-sign-in.ts'

/** Begins a sign-in from the user's own application, or refreshes its tokens. */
export const initiateAuth: Handler<'InitiateAuth', 'clients' | 'pools' | FlowNeeds> = async (
  { ClientId, AuthFlow, AuthParameters = {}, ClientMetadata },
  { clients, pools, ...needs },
) => {
  const client = await requireClient(clients, ClientId)
  const pool = await requirePool(pools, client.poolId)
  return beginSignIn('public', AuthFlow, { pool, client, parameters: AuthParameters, metadata: ClientMetadata }, needs)
}
