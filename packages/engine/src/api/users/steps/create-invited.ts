import type { AdminCreateUserRequest } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { invitationAddresses } from '../../../messages/rules/invitation.ts'
import { signsInByCode } from '../../../passwords/rules/first-factor.ts'
import { generatePassword } from '../../../passwords/generate-password.ts'
import { newCredential } from '../../../passwords/new-credential.ts'
import { askPreSignUp } from '../../../triggers/pre-sign-up.ts'
import { validateAttributes } from '../../../users/rules/attributes.ts'
import { findUser } from '../../../users/find-user.ts'
import { insertUser, isUsername } from '../../../users/insert-user.ts'
import { nameNewUser, newUser } from '../../../users/rules/new-user.ts'
import { userFailures } from '../../../users/errors.ts'
import type { Invited } from './invited.ts'

/** What making a user takes. */
export type CreateNeeds = 'clock' | 'random' | 'users' | 'passwords' | 'triggers' | 'environment'

/**
 * Makes the user of AdminCreateUser, with the temporary password that was given or one that is drawn; or with none, where a
 * code that is sent to them is enough to sign in. Required attributes may be missing: the user is asked for them.
 */
export const createInvited = async (
  input: AdminCreateUserRequest,
  pool: PoolRecord,
  needs: Pick<Dependencies, CreateNeeds>,
): Promise<Invited> => {
  const { clock, random, users, passwords } = needs
  const { username, attributes: named } = nameNewUser(pool, input.Username, input.UserAttributes)
  const attributes = validateAttributes(pool, named, { by: 'admin', creating: true })
  const draft = { sub: random.uuid(), username, attributes, at: clock.now() }
  const addresses = invitationAddresses(input.DesiredDeliveryMediums, attributes)
  if (await findUser(users, pool, input.Username)) throw userFailures.accountExists()

  // The function may refuse the user. What it grants counts for those who sign themselves up only.
  await askPreSignUp(needs, {
    pool,
    user: newUser(pool, { ...draft, status: 'FORCE_CHANGE_PASSWORD' }),
    source: 'PreSignUp_AdminCreateUser',
    validationData: input.ValidationData,
    clientMetadata: input.ClientMetadata,
  })

  if (input.TemporaryPassword === undefined && signsInByCode(pool, attributes)) {
    const user = newUser(pool, { ...draft, status: 'CONFIRMED' })
    return { user: await store(users, pool, user, input), password: undefined, addresses }
  }
  const password = input.TemporaryPassword ?? generatePassword(pool, random)
  const unarmed = newUser(pool, { ...draft, status: 'FORCE_CHANGE_PASSWORD' })
  const credential = await newCredential(passwords, pool, unarmed, password, { temporary: true })
  return { user: await store(users, pool, { ...unarmed, credential }, input), password, addresses }
}

const store = async (
  users: UserStore,
  pool: PoolRecord,
  user: UserRecord,
  { ForceAliasCreation: force = false }: AdminCreateUserRequest,
): Promise<UserRecord> => {
  const stored = await insertUser(users, pool, user, { force })
  if (!('taken' in stored)) return stored
  throw isUsername(pool, stored.taken) ? userFailures.accountExists() : userFailures.aliasExists(stored.taken)
}
