import { requireClientOf } from '../../domain/clients/find-client.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import type { Handler } from '../../operation.ts'
import type { FlowNeeds } from './flow.ts'
import { beginSignIn } from './steps/begin-sign-in.ts'

/** Begins a sign-in, or refreshes tokens, from a server that holds AWS credentials. */
export const adminInitiateAuth: Handler<'AdminInitiateAuth', 'clients' | 'pools' | FlowNeeds> = async (
  { UserPoolId, ClientId, AuthFlow, AuthParameters = {}, ClientMetadata },
  { clients, pools, ...needs },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  return beginSignIn('admin', AuthFlow, { pool, client, parameters: AuthParameters, metadata: ClientMetadata }, needs)
}
