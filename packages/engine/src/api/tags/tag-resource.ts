import { limits } from '../../limits/rules/quotas.ts'
import { changePool } from '../../pools/change-pool.ts'
import { tagFailures } from '../../tags/errors.ts'
import { reservedTag } from '../../tags/rules/check-tags.ts'
import { taggedPoolId } from '../../tags/tagged-pool.ts'
import type { Handler } from '../handler.ts'

/** Sets tags of a user pool, which are its UserPoolTags. Other tags are kept (H). */
export const tagResource: Handler<'TagResource', 'environment' | 'pools'> = async (
  { ResourceArn, Tags },
  { environment, pools },
) => {
  const reserved = reservedTag(Tags)
  await changePool(pools, taggedPoolId(ResourceArn, environment), (pool) => {
    if (reserved !== undefined) throw tagFailures.reserved(reserved)
    const UserPoolTags = { ...pool.settings.UserPoolTags, ...Tags }
    if (Object.keys(UserPoolTags).length > limits.tagsPerPool) throw tagFailures.tooMany()
    return { ...pool, settings: { ...pool.settings, UserPoolTags } }
  })
  return {}
}
