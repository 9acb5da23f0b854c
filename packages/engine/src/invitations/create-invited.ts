import type { AdminCreateUserRequest } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { invitationAddresses } from '../messages/rules/invitation.ts'
import { generatePassword } from '../passwords/generate-password.ts'
import { newCredential } from '../passwords/new-credential.ts'
import { signsInByCode } from '../passwords/rules/first-factor.ts'
import { runPreSignUp } from '../triggers/pre-sign-up.ts'
import { userFailures } from '../users/errors.ts'
import { findUser } from '../users/find-user.ts'
import { insertUser, isUsername } from '../users/insert-user.ts'
import { validateAttributes } from '../users/rules/attributes.ts'
import { nameNewUser, newUser } from '../users/rules/new-user.ts'
import type { InvitationDependencies, Invitations } from './invitations.ts'

type Needs = Pick<InvitationDependencies, 'clock' | 'passwords' | 'random' | 'triggers' | 'users'>

/** See {@link Invitations.create}. */
export const createCreateInvited =
  ({ clock, passwords, random, triggers, users }: Needs): Invitations['create'] =>
  async (pool, request) => {
    const { username, attributes: named } = nameNewUser(pool, request.Username, request.UserAttributes)
    const attributes = validateAttributes(pool, named, { by: 'admin', creating: true })
    const draft = { sub: random.uuid(), username, attributes, at: clock.now() }
    const addresses = invitationAddresses(request.DesiredDeliveryMediums, attributes)
    if (await findUser(users, pool, request.Username)) throw userFailures.accountExists()

    // The function may reject the user. Its other results only apply to users who sign themselves up.
    await runPreSignUp(triggers, {
      pool,
      user: newUser(pool, { ...draft, status: 'FORCE_CHANGE_PASSWORD' }),
      source: 'PreSignUp_AdminCreateUser',
      validationData: request.ValidationData,
      clientMetadata: request.ClientMetadata,
    })

    if (request.TemporaryPassword === undefined && signsInByCode(pool, attributes)) {
      const user = newUser(pool, { ...draft, status: 'CONFIRMED' })
      return { user: await store(users, pool, user, request), password: undefined, addresses }
    }
    const password = request.TemporaryPassword ?? generatePassword(pool, random)
    const userWithoutPassword = newUser(pool, { ...draft, status: 'FORCE_CHANGE_PASSWORD' })
    const credential = await newCredential(passwords, pool, userWithoutPassword, password, {
      temporary: true,
      policyName: 'password policy',
    })
    return { user: await store(users, pool, { ...userWithoutPassword, credential }, request), password, addresses }
  }

const store = async (
  users: UserStore,
  pool: PoolRecord,
  user: UserRecord,
  { ForceAliasCreation: force = false }: AdminCreateUserRequest,
): Promise<UserRecord> => {
  const stored = await insertUser(users, pool, user, { force })
  if (!('taken' in stored)) return stored
  throw isUsername(pool, stored.taken) ? userFailures.accountExists() : userFailures.nameWithAliasExists(stored.taken)
}
