import type { UserRecord } from '@poolhouse/storage'
import { countAttempt } from '../../limits/rules/attempts.ts'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import { recoveryAttribute } from '../../codes/rules/recovery-attribute.ts'
import { tryCode } from '../../codes/rules/try-code.ts'
import { newCredential } from '../../passwords/new-credential.ts'
import { checkPasswordPolicy } from '../../passwords/rules/policy.ts'
import { tellConfirmed } from '../../triggers/post-confirmation.ts'
import { changeUser } from '../../users/change-user.ts'
import { findUser } from '../../users/find-user.ts'
import { signInFailures } from '../../sign-in/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Sets a new password for the code that ForgotPassword sent, and confirms the user. A password that the pool does not accept
 * leaves the code good. Sign-ins stay as they are; failed passwords are forgotten. The new password stays when the function
 * that is told of it fails.
 */
export const confirmForgotPassword: Handler<
  'ConfirmForgotPassword',
  'clientAuth' | 'clock' | 'codes' | 'environment' | 'passwords' | 'strangers' | 'triggers' | 'users'
> = async (input, { clientAuth, clock, codes, environment, passwords, strangers, triggers, users }) => {
  const { client, pool } = await clientAuth.identify(input)
  checkPasswordPolicy(pool, input.Password)

  const user = await findUser(users, pool, input.Username)
  const hidden = hidesUsers(client)
  // Whom ForgotPassword met with an invented answer must not be told from others here.
  if (!user?.enabled || (hidden && !recoveryAttribute(pool, user))) {
    if (hidden) {
      const stranger = { pool, name: input.Username }
      await strangers.countAttempt(stranger, 'ResetPassword')
      throw await strangers.refuseReset(stranger)
    }
    throw user ? signInFailures.disabled() : signUpFailures.unknownUser()
  }

  const now = clock.now()
  const presented = await codes.present(user, 'reset-password', input.ConfirmationCode)
  // Counted and saved before the code is looked at: making a credential takes a time that tells the right code.
  const counted = await changeUser(users, user, (current) =>
    countAttempt(current, 'ResetPassword', now, environment.attemptLimits),
  )
  const { refusal } = tryCode(counted, presented, now)
  if (refusal) throw refusal

  const credential = await newCredential(passwords, pool, counted, input.Password, { temporary: false })
  const confirmed = await changeUser(users, counted, (current): UserRecord => {
    const tried = tryCode(current, presented, now)
    if (tried.refusal) throw tried.refusal
    return { ...tried.user, credential, status: 'CONFIRMED', lockout: undefined, modifiedAt: now }
  })
  await tellConfirmed(
    { environment, triggers },
    {
      pool,
      user: confirmed,
      clientId: client.id,
      source: 'PostConfirmation_ConfirmForgotPassword',
      clientMetadata: input.ClientMetadata,
    },
  )
  return {}
}
