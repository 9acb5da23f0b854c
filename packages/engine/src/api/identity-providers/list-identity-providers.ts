import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Maximum page size: ProvidersListType has at most 50 entries, although MaxResults may be 60 (H). Also the default (L). */
const pageSize = 50

/** Lists the identity providers of a pool by name (L), without their details (H), a page at a time. */
export const listIdentityProviders: Handler<
  'ListIdentityProviders',
  'cursors' | 'identityProviders' | 'pools'
> = async ({ UserPoolId, MaxResults, NextToken }, { cursors, identityProviders, pools }) => {
  const pool = await requirePool(pools, UserPoolId)
  const listing = `identity-providers/${pool.id}`
  const after = await cursors.read(listing, NextToken)
  const page = await identityProviders.list(pool.id, { limit: Math.min(MaxResults || pageSize, pageSize), after })
  return omitUndefined({
    Providers: page.items.map(({ name, type, modifiedAt, createdAt }) => ({
      ProviderName: name,
      ProviderType: type,
      LastModifiedDate: modifiedAt / 1000,
      CreationDate: createdAt / 1000,
    })),
    NextToken: await cursors.issue(listing, page.next),
  })
}
