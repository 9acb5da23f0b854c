import type { CodeDeliveryDetailsType } from '@poolhouse/schemas'
import type { UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { Failure } from '../../kernel/failure.ts'
import type { AttemptLimits } from '../../limits/attempt-limits.ts'
import { attemptFailures } from '../../limits/errors.ts'
import { validateAttributes } from '../../users/rules/attributes.ts'
import { changeUser } from '../../users/change-user.ts'
import { rejectTakenContacts } from '../../users/reject-taken-contacts.ts'
import { updateAttributes } from '../../users/rules/update-attributes.ts'
import type { Handler } from '../handler.ts'

/**
 * Changes attributes of the user of the access token. Sends a code to a new email address or phone number that the
 * pool verifies automatically. If the pool requires verification before the update, the old value stays until the
 * code is entered. Codes share the limit of GetUserAttributeVerificationCode; if it is exceeded, nothing is changed.
 */
export const updateUserAttributes: Handler<
  'UpdateUserAttributes',
  'accessTokens' | 'attempts' | 'clock' | 'codes' | 'sessionSecurity' | 'users'
> = async (
  { AccessToken, UserAttributes, ClientMetadata },
  { accessTokens, attempts, clock, codes, sessionSecurity, users },
) => {
  const { pool, client, user, grant } = await accessTokens.authenticate(AccessToken)

  const changes = validateAttributes(pool, UserAttributes, { by: 'client', client, creating: false })
  await rejectTakenContacts(users, pool, user, changes)

  if (changes.email !== undefined || changes.phone_number !== undefined) sessionSecurity.requireRecentSignIn(grant)

  let toVerify: readonly VerifiableAttribute[] = []
  let before = user
  const changed = await changeUser(users, user, (current) => {
    before = current
    const update = updateAttributes(pool, current, changes, clock.now())
    toVerify = update.toVerify
    return toVerify.length === 0 ? update.user : countCode(attempts, update.user)
  })

  await sessionSecurity.contactsChanged(pool, before, changed)

  const deliveries: CodeDeliveryDetailsType[] = []
  for (const attribute of toVerify) {
    deliveries.push(
      await codes.send({
        pool,
        client,
        user: changed,
        purpose: attribute,
        attribute,
        source: 'CustomMessage_UpdateUserAttribute',
        clientMetadata: ClientMetadata,
      }),
    )
  }
  return { CodeDeliveryDetailsList: deliveries }
}

const countCode = (attempts: AttemptLimits, user: UserRecord): UserRecord => {
  try {
    return attempts.count(user, 'GetUserAttributeVerificationCode')
  } catch (failure) {
    if (failure instanceof Failure && failure.code === 'LimitExceededException') {
      throw attemptFailures.exceededUndeclared()
    }
    throw failure
  }
}
