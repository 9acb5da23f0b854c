import type { UserRecord } from '@poolhouse/storage'
import { hidesUsers } from '../clients/rules/hides-users.ts'
import { recoveryAttribute } from '../codes/rules/recovery-attribute.ts'
import { tryCode } from '../codes/rules/try-code.ts'
import type { Failure } from '../kernel/failure.ts'
import { newCredential } from '../passwords/new-credential.ts'
import { checkPasswordPolicy } from '../passwords/rules/policy.ts'
import { runPostConfirmation } from '../triggers/post-confirmation.ts'
import { changeUser } from '../users/change-user.ts'
import { userFailures } from '../users/errors.ts'
import { findUser } from '../users/find-user.ts'
import { signUpFailures } from '../users/sign-up-errors.ts'
import type { Recovery, RecoveryDependencies } from './recovery.ts'

/** See {@link Recovery.confirm}. */
export const createConfirmReset =
  ({
    attempts,
    checkNewPassword,
    clock,
    codes,
    passwords,
    sessionSecurity,
    triggers,
    unknownUsers,
    users,
  }: RecoveryDependencies): Recovery['confirm'] =>
  async ({ client, pool, username, code, password, clientMetadata }) => {
    checkPasswordPolicy(pool, password)

    const user = await findUser(users, pool, username)
    const hidden = hidesUsers(client)
    // Users who got an invented result when they requested a code must also look like unknown users here.
    if (!user?.enabled || (hidden && !recoveryAttribute(pool, user))) {
      if (hidden) {
        throw await unknownUsers.resetFailure({ pool, name: username })
      }
      throw user ? userFailures.disabled() : signUpFailures.unknownUser()
    }

    const now = clock.now()
    const presented = await codes.present(user, 'reset-password', code)
    // Counted and saved before a credential is created, because the time for that would reveal a correct code.
    let rejection: Failure | undefined
    const counted = await changeUser(users, user, (current) => {
      const permitted = attempts.count(current, 'ResetPassword')
      const tried = tryCode(permitted, presented, now)
      rejection = tried.rejection
      return tried.rejection ? tried.user : permitted
    })
    if (rejection) throw rejection

    const credential = await newCredential(passwords, pool, counted, password, { temporary: false })
    const risk = await checkNewPassword(pool, client.id, 'PASSWORD_CHANGE', password)
    const confirmed = await changeUser(users, counted, (current): UserRecord => {
      const tried = tryCode(current, presented, now)
      if (tried.rejection) throw tried.rejection
      return { ...tried.user, credential, status: 'CONFIRMED', lockout: undefined, modifiedAt: now }
    })
    await sessionSecurity.passwordChanged(pool, confirmed)
    await runPostConfirmation(triggers, {
      pool,
      user: confirmed,
      clientId: client.id,
      source: 'PostConfirmation_ConfirmForgotPassword',
      clientMetadata,
    })
    return risk
  }
