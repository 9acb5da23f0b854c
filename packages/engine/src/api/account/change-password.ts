import type { UserRecord } from '@poolhouse/storage'
import { countAttempt } from '../../limits/rules/attempts.ts'
import { newCredential } from '../../passwords/new-credential.ts'
import { checkPasswordPolicy } from '../../passwords/rules/policy.ts'
import { changeUser } from '../../users/change-user.ts'
import { signInFailures } from '../../sign-in/errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Gives a new password to the user whom the access token is from, who must know the old one; a user without a password gets
 * a first one. Sign-ins stay as they are.
 */
export const changePassword: Handler<
  'ChangePassword',
  'bearer' | 'clock' | 'environment' | 'passwords' | 'users'
> = async ({ AccessToken, PreviousPassword, ProposedPassword }, { bearer, clock, environment, passwords, users }) => {
  const { pool, user } = await bearer.authenticate(AccessToken)
  checkPasswordPolicy(pool, ProposedPassword)

  // Counted and saved before the old password is looked at: parallel guesses with a stolen token are held to the limit.
  const counted = await changeUser(users, user, (current) =>
    countAttempt(current, 'ChangePassword', clock.now(), environment.attemptLimits),
  )
  const known = PreviousPassword !== undefined && (await passwords.matches(pool, counted, PreviousPassword))
  const first = PreviousPassword === undefined && !counted.credential
  if (!known && !first) throw signInFailures.wrongPassword()

  const credential = await newCredential(passwords, pool, counted, ProposedPassword, { temporary: false })
  await changeUser(users, counted, (current): UserRecord => {
    // Somebody else set a password meanwhile: what was proven is no longer the user's.
    if (current.credential?.verifier !== counted.credential?.verifier) throw signInFailures.wrongPassword()
    return { ...current, credential, modifiedAt: clock.now() }
  })
  return {}
}
