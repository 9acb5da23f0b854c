import { summarizeClient } from '../../clients/describe-client.ts'
import { defaultPageSize } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import type { Handler } from '../handler.ts'

/** Lists the app clients of a user pool, a page at a time. */
export const listUserPoolClients: Handler<'ListUserPoolClients', 'cursors' | 'pools' | 'clients'> = async (
  { UserPoolId, MaxResults = defaultPageSize, NextToken, ClientType },
  { cursors, pools, clients },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const listing = `user-pool-clients/${pool.id}`
  const after = await cursors.read(listing, NextToken)
  // L. Dynamic client registration is not implemented: administrators create all clients.
  if (ClientType === 'DCR') return { UserPoolClients: [] }
  const page = await clients.list(pool.id, { limit: MaxResults, after })
  return omitUndefined({
    UserPoolClients: page.items.map(summarizeClient),
    NextToken: await cursors.issue(listing, page.next),
  })
}
