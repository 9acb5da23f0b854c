import type { UserRecord } from '@poolhouse/storage'
import { passwordFailures } from '../../passwords/errors.ts'
import { newCredential } from '../../passwords/new-credential.ts'
import { checkPasswordPolicy } from '../../passwords/rules/policy.ts'
import { changeUser } from '../../users/change-user.ts'
import type { Handler } from '../handler.ts'

/**
 * Changes the password of the user of the access token, who must provide the current one; a user without a password gets a
 * first one. Other sign-ins stay valid unless `Environment.sessionSecurity` ends them.
 */
export const changePassword: Handler<
  'ChangePassword',
  'accessTokens' | 'attempts' | 'authEvents' | 'checkNewPassword' | 'clock' | 'passwords' | 'sessionSecurity' | 'users'
> = async (
  { AccessToken, PreviousPassword, ProposedPassword },
  { accessTokens, attempts, authEvents, checkNewPassword, clock, passwords, sessionSecurity, users },
  call,
) => {
  const { pool, user, grant } = await accessTokens.authenticate(AccessToken)
  const { address, userAgent } = call
  const event = { type: 'PasswordChange', origin: { address, userAgent }, clientId: grant.clientId } as const
  const change = async () => {
    checkPasswordPolicy(pool, ProposedPassword)

    // Counted and saved before the current password is checked, so that the limit applies to parallel guesses with a stolen token.
    const counted = await changeUser(users, user, (current) => attempts.count(current, 'ChangePassword'))
    const known = PreviousPassword !== undefined && (await passwords.matches(pool, counted, PreviousPassword))
    const first = PreviousPassword === undefined && !counted.credential
    if (!known && !first) throw passwordFailures.wrong()

    const credential = await newCredential(passwords, pool, counted, ProposedPassword, { temporary: false })
    const risk = await checkNewPassword(pool, grant.clientId, 'PASSWORD_CHANGE', ProposedPassword)
    const changed = await changeUser(users, counted, (current): UserRecord => {
      // Another request changed the password concurrently, so the user has proven an old password.
      if (current.credential?.verifier !== counted.credential?.verifier) throw passwordFailures.wrong()
      return { ...current, credential, modifiedAt: clock.now() }
    })
    await sessionSecurity.passwordChanged(pool, changed, grant)
    return risk
  }
  await authEvents.watch(pool, user.sub, event, change, (risk) => risk)
  return {}
}
