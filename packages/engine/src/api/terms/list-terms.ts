import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { defaultPageSize } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { allTermsOf } from '../../terms/find-terms.ts'
import { summarizeTerms } from '../../terms/rules/describe-terms.ts'
import type { Handler } from '../handler.ts'

/** Lists the terms documents of all app clients of a pool by id (L), a page at a time. */
export const listTerms: Handler<'ListTerms', 'clientTerms' | 'cursors' | 'pools'> = async (
  { UserPoolId, MaxResults = defaultPageSize, NextToken },
  { clientTerms, cursors, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const listing = `terms/${pool.id}`
  const after = (await cursors.read(listing, NextToken)) ?? ''
  const following = (await allTermsOf(clientTerms, pool.id))
    .flatMap(({ documents }) => documents)
    .filter(({ id }) => id > after)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const page = following.slice(0, MaxResults)
  return omitUndefined({
    Terms: page.map(summarizeTerms),
    NextToken: await cursors.issue(listing, following.length > page.length ? page.at(-1)?.id : undefined),
  })
}
