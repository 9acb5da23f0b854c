import { countAttempt } from '../../limits/rules/attempts.ts'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import { recoversByAdministrator, recoveryAttribute, recoveryAttributes } from '../../codes/rules/recovery-attribute.ts'
import { mayResetPassword } from '../../passwords/rules/may-reset.ts'
import { findUser } from '../../users/find-user.ts'
import { codeFailures } from '../../codes/errors.ts'
import { signInFailures } from '../../sign-in/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Sends a code with which a user who forgot the password can set another. It goes to an address that was verified: the first
 * by the pool's AccountRecoverySetting that the user has. Clients that must not learn who exists are told of a message
 * for names that nobody has, too.
 */
export const forgotPassword: Handler<
  'ForgotPassword',
  'clientAuth' | 'clock' | 'codes' | 'environment' | 'strangers' | 'users'
> = async (input, { clientAuth, clock, codes, environment, strangers, users }) => {
  const { client, pool } = await clientAuth.identify(input)
  if (recoversByAdministrator(pool)) throw codeFailures.recoveryByAdministrator()

  const user = await findUser(users, pool, input.Username)
  if (user?.enabled && !mayResetPassword(user)) throw codeFailures.notResettable()
  const attribute = user && recoveryAttribute(pool, user)
  if (!user?.enabled || !attribute) {
    if (hidesUsers(client)) {
      const stranger = { pool, name: input.Username }
      await strangers.countAttempt(stranger, 'ResetPassword')
      await strangers.rememberReset(stranger)
      return { CodeDeliveryDetails: await codes.invent(pool, input.Username, recoveryAttributes(pool)[0] ?? 'email') }
    }
    if (!user) throw signUpFailures.unknownUser()
    throw user.enabled ? codeFailures.noRecoveryContact() : signInFailures.disabled()
  }

  const CodeDeliveryDetails = await codes.send({
    pool,
    client,
    user,
    purpose: 'reset-password',
    attribute,
    source: 'CustomMessage_ForgotPassword',
    clientMetadata: input.ClientMetadata,
    decide: (current) => countAttempt(current, 'ResetPassword', clock.now(), environment.attemptLimits),
  })
  return { CodeDeliveryDetails }
}
