import { summarizePool } from '../../pools/rules/describe-pool.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import type { Handler } from '../handler.ts'

const listing = 'user-pools'

/** Lists the user pools of the installation, a page at a time (H). */
export const listUserPools: Handler<'ListUserPools', 'cursors' | 'pools'> = async (
  { MaxResults, NextToken },
  { cursors, pools },
) => {
  const page = await pools.list({ limit: MaxResults, after: await cursors.read(listing, NextToken) })
  return omitUndefined({
    UserPools: page.items.map(summarizePool),
    NextToken: await cursors.issue(listing, page.next),
  })
}
