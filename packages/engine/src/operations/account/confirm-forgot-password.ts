import type { UserRecord } from '@poolhouse/storage'
import { countAttempt } from '../../domain/attempts/attempts.ts'
import { hidesUsers } from '../../domain/clients/hides-users.ts'
import { recoveryAttribute } from '../../domain/codes/recovery-attribute.ts'
import { tryCode } from '../../domain/codes/try-code.ts'
import { newCredential } from '../../domain/passwords/new-credential.ts'
import { checkPasswordPolicy } from '../../domain/passwords/policy.ts'
import { tellConfirmed } from '../../domain/triggers/post-confirmation.ts'
import { changeUser } from '../../domain/users/change-user.ts'
import { findUser } from '../../domain/users/find-user.ts'
import { signInFailures } from '../../failures/sign-in.ts'
import { signUpFailures } from '../../failures/sign-up.ts'
import type { Handler } from '../../operation.ts'

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
