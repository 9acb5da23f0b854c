import { requirePool } from '../../pools/find-pool.ts'
import { taggedPoolId } from '../../tags/tagged-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns the tags of a user pool: `{}` if it has none (L). */
export const listTagsForResource: Handler<'ListTagsForResource', 'environment' | 'pools'> = async (
  { ResourceArn },
  { environment, pools },
) => {
  const { settings } = await requirePool(pools, taggedPoolId(ResourceArn, environment))
  return { Tags: settings.UserPoolTags ?? {} }
}
