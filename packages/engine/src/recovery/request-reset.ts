import type { UserRecord } from '@poolhouse/storage'
import { hidesUsers } from '../clients/rules/hides-users.ts'
import { codeFailures } from '../codes/errors.ts'
import { recoversByAdministrator, recoveryAttribute, recoveryAttributes } from '../codes/rules/recovery-attribute.ts'
import { mayResetPassword } from '../passwords/rules/may-reset.ts'
import { userFailures } from '../users/errors.ts'
import { findUser } from '../users/find-user.ts'
import { signUpFailures } from '../users/sign-up-errors.ts'
import type { Recovery, RecoveryDependencies } from './recovery.ts'

/** See {@link Recovery.request}. */
export const createRequestReset =
  ({
    attempts,
    codes,
    migration,
    unknownUsers,
    users,
  }: Pick<RecoveryDependencies, 'attempts' | 'codes' | 'migration' | 'unknownUsers' | 'users'>): Recovery['request'] =>
  async ({ client, pool, username, clientMetadata }) => {
    if (recoversByAdministrator(pool)) throw codeFailures.recoveryByAdministrator()

    const user =
      (await findUser(users, pool, username)) ??
      asKnown(await migration.migrate({ client, pool, username, clientMetadata }))
    if (user?.enabled && !mayResetPassword(user)) throw codeFailures.notResettable()
    const attribute = user && recoveryAttribute(pool, user)
    if (!user?.enabled || !attribute) {
      if (hidesUsers(client)) {
        await unknownUsers.requestReset({ pool, name: username })
        return codes.invent(pool, username, recoveryAttributes(pool)[0] ?? 'email')
      }
      if (!user) throw signUpFailures.unknownUser()
      throw user.enabled ? codeFailures.noRecoveryContact() : userFailures.disabled()
    }

    return codes.send({
      pool,
      client,
      user,
      purpose: 'reset-password',
      attribute,
      source: 'CustomMessage_ForgotPassword',
      clientMetadata,
      hidesLimit: hidesUsers(client),
      decide: (current) => attempts.count(current, 'ResetPassword'),
    })
  }

/** After a failed migration, the user is still unknown. */
const asKnown = (migrated: UserRecord | 'unknown' | 'failed'): UserRecord | undefined =>
  typeof migrated === 'string' ? undefined : migrated
