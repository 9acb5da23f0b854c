import { changePool } from '../../pools/change-pool.ts'
import { taggedPoolId } from '../../tags/tagged-pool.ts'
import type { Handler } from '../handler.ts'

/** Removes tags of a user pool. Keys that it does not have are ignored (M). */
export const untagResource: Handler<'UntagResource', 'environment' | 'pools'> = async (
  { ResourceArn, TagKeys },
  { environment, pools },
) => {
  await changePool(pools, taggedPoolId(ResourceArn, environment), (pool) => {
    const kept = Object.entries(pool.settings.UserPoolTags ?? {}).filter(([key]) => !TagKeys.includes(key))
    return { ...pool, settings: { ...pool.settings, UserPoolTags: Object.fromEntries(kept) } }
  })
  return {}
}
