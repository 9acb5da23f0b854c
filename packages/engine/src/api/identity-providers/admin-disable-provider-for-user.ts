import { linkFailures } from '../../linking/errors.ts'
import { identityKey } from '../../linking/identity-key.ts'
import { readIdentity } from '../../linking/read-identity.ts'
import { localProvider } from '../../linking/rules/identities.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import { withNames } from '../../users/rules/names.ts'
import type { Handler } from '../handler.ts'

/**
 * Removes the link between an identity and its user (H). For the provider `Cognito`, removes the password of a user with a
 * linked identity, who can then sign in only with that identity (H); the status becomes EXTERNAL_PROVIDER (M).
 */
export const adminDisableProviderForUser: Handler<
  'AdminDisableProviderForUser',
  'clock' | 'pools' | 'sealer' | 'users'
> = async ({ UserPoolId, User }, { clock, pools, sealer, users }) => {
  const pool = await requirePool(pools, UserPoolId)
  const identity = readIdentity('User', User)

  if (identity.providerName === localProvider) {
    await changeUser(users, await requireUser(users, pool, identity.value), (current) => {
      if (!current.identities?.length) throw linkFailures.notLinked()
      return { ...current, credential: undefined, status: 'EXTERNAL_PROVIDER', codes: {}, modifiedAt: clock.now() }
    })
    return {}
  }

  const key = await identityKey(sealer, pool.id, identity)
  const user = await users.findByName(pool.id, key)
  if (!user) throw linkFailures.notLinked()
  await changeUser(users, user, (current) => {
    const { identities = [] } = current
    const linked = identities.find((each) => each.key === key)
    // The identity that a profile was created for is not a link (M).
    if (!linked || linked.primary) throw linkFailures.notLinked()
    return withNames(pool, {
      ...current,
      identities: identities.filter((each) => each !== linked),
      modifiedAt: clock.now(),
    })
  })
  return {}
}
