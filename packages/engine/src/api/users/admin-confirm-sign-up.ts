import { withoutCode } from '../../codes/rules/slots.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { runPostConfirmation } from '../../triggers/post-confirmation.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import { userFailures } from '../../users/errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Confirms a sign-up without a code. Does not verify a contact (H). The user stays confirmed if the PostConfirmation
 * trigger fails (M).
 */
export const adminConfirmSignUp: Handler<'AdminConfirmSignUp', 'clock' | 'pools' | 'triggers' | 'users'> = async (
  { UserPoolId, Username, ClientMetadata },
  { clock, pools, triggers, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  const confirmed = await changeUser(users, user, (current) => {
    if (current.status !== 'UNCONFIRMED') throw userFailures.cannotBeConfirmed(current.status)
    return { ...withoutCode(current, 'sign-up'), status: 'CONFIRMED', modifiedAt: clock.now() }
  })
  await runPostConfirmation(triggers, {
    pool,
    user: confirmed,
    source: 'PostConfirmation_ConfirmSignUp',
    clientMetadata: ClientMetadata,
  })
  return {}
}
