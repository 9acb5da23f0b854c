import type { VerifiableAttribute } from '@poolhouse/storage'
import { requirePool } from '../../pools/find-pool.ts'
import { validateAttributes } from '../../users/rules/attributes.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import { releaseAliases } from '../../users/release-aliases.ts'
import { rejectTakenContacts } from '../../users/reject-taken-contacts.ts'
import { updateAttributes } from '../../users/rules/update-attributes.ts'
import { Failure } from '../../kernel/failure.ts'
import type { Handler } from '../handler.ts'

/**
 * Changes attributes of a user. Sends a code to a new email address or phone number that the pool verifies
 * automatically, unless the request sets `email_verified` or `phone_number_verified`.
 */
export const adminUpdateUserAttributes: Handler<
  'AdminUpdateUserAttributes',
  'clock' | 'pools' | 'users' | 'codes' | 'sessionSecurity'
> = async (
  { UserPoolId, Username, UserAttributes, ClientMetadata },
  { clock, pools, users, codes, sessionSecurity },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  const changes = validateAttributes(pool, UserAttributes, { by: 'admin', creating: false })
  await rejectTakenContacts(users, pool, user, changes, { movesAliases: true })

  const { AliasAttributes: aliases = [] } = pool.settings
  let toVerify: readonly VerifiableAttribute[] = []
  let before = user
  const changed = await changeUser(
    users,
    user,
    (current) => {
      before = current
      const update = updateAttributes(pool, current, changes, clock.now())
      toVerify = update.toVerify
      return update.user
    },
    // In pools with aliases, a verified contact moves to this user, and becomes unverified at its previous user (M).
    (decided) => (aliases.length > 0 ? releaseAliases(users, pool, decided, clock.now()) : Promise.resolve([])),
  )

  await sessionSecurity.contactsChanged(pool, before, changed)

  for (const attribute of toVerify) {
    const source = 'CustomMessage_UpdateUserAttribute'
    await codes
      .send({
        pool,
        client: undefined,
        user: changed,
        purpose: attribute,
        attribute,
        source,
        clientMetadata: ClientMetadata,
      })
      .catch(ignoreUndelivered)
  }
  return {}
}

/**
 * The contract declares no error for a code that cannot be delivered. The change is kept, and the user can request another
 * code.
 */
const ignoreUndelivered = (failure: unknown): void => {
  if (!(failure instanceof Failure && failure.code === 'CodeDeliveryFailureException')) throw failure
}
