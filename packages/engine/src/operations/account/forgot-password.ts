import { countAttempt } from '../../domain/attempts/attempts.ts'
import { hidesUsers } from '../../domain/clients/hides-users.ts'
import {
  recoversByAdministrator,
  recoveryAttribute,
  recoveryAttributes,
} from '../../domain/codes/recovery-attribute.ts'
import { mayResetPassword } from '../../domain/passwords/may-reset.ts'
import { findUser } from '../../domain/users/find-user.ts'
import { codeFailures } from '../../failures/codes.ts'
import { signInFailures } from '../../failures/sign-in.ts'
import { signUpFailures } from '../../failures/sign-up.ts'
import type { Handler } from '../../operation.ts'

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
