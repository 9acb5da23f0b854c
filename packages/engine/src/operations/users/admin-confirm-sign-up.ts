import { withoutCode } from '../../domain/codes/slots.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import { tellConfirmed } from '../../domain/triggers/post-confirmation.ts'
import { changeUser } from '../../domain/users/change-user.ts'
import { requireUser } from '../../domain/users/find-user.ts'
import { userFailures } from '../../failures/users.ts'
import type { Handler } from '../../operation.ts'

/** Confirms a sign-up without a code. No address is verified by it. The user stays confirmed when the function fails. */
export const adminConfirmSignUp: Handler<
  'AdminConfirmSignUp',
  'clock' | 'pools' | 'users' | 'triggers' | 'environment'
> = async ({ UserPoolId, Username, ClientMetadata }, { clock, pools, users, ...triggerPorts }) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  const confirmed = await changeUser(users, user, (current) => {
    if (current.status !== 'UNCONFIRMED') throw userFailures.cannotBeConfirmed(current.status)
    return { ...withoutCode(current, 'sign-up'), status: 'CONFIRMED', modifiedAt: clock.now() }
  })
  await tellConfirmed(triggerPorts, {
    pool,
    user: confirmed,
    source: 'PostConfirmation_ConfirmSignUp',
    clientMetadata: ClientMetadata,
  })
  return {}
}
