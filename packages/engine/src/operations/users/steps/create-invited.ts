import type { AdminCreateUserRequest } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { invitationAddresses } from '../../../domain/messages/invitation.ts'
import { signsInByCode } from '../../../domain/passwords/first-factor.ts'
import { generatePassword } from '../../../domain/passwords/generate.ts'
import { newCredential } from '../../../domain/passwords/new-credential.ts'
import { runTrigger } from '../../../domain/triggers/run-trigger.ts'
import { validateAttributes } from '../../../domain/users/attributes.ts'
import { findUser } from '../../../domain/users/find-user.ts'
import { nameNewUser, newUser } from '../../../domain/users/new-user.ts'
import { userFailures } from '../../../failures/users.ts'
import type { Invited } from './invited.ts'
import { insertUser } from './insert-user.ts'

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

  await askPreSignUp(input, pool, newUser(pool, { ...draft, status: 'FORCE_CHANGE_PASSWORD' }), needs)

  if (input.TemporaryPassword === undefined && signsInByCode(pool, attributes)) {
    const user = newUser(pool, { ...draft, status: 'CONFIRMED' })
    return { user: await insertUser(users, pool, user, input), password: undefined, addresses }
  }
  const password = input.TemporaryPassword ?? generatePassword(pool, random)
  const unarmed = newUser(pool, { ...draft, status: 'FORCE_CHANGE_PASSWORD' })
  const credential = await newCredential(passwords, pool, unarmed, password, { temporary: true })
  return { user: await insertUser(users, pool, { ...unarmed, credential }, input), password, addresses }
}

/** The function may refuse the user. What else it answers counts for those who sign themselves up only. */
const askPreSignUp = (
  { ValidationData, ClientMetadata }: AdminCreateUserRequest,
  pool: PoolRecord,
  user: UserRecord,
  needs: Pick<Dependencies, 'triggers' | 'environment'>,
) =>
  runTrigger(needs, pool, {
    trigger: 'PreSignUp',
    source: 'PreSignUp_AdminCreateUser',
    userName: user.username,
    request: {
      userAttributes: user.attributes,
      validationData: ValidationData
        ? Object.fromEntries(ValidationData.map(({ Name, Value }) => [Name, Value]))
        : null,
      clientMetadata: ClientMetadata ?? null,
    },
    response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  })
