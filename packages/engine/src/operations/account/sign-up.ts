import { confirmationAttribute } from '../../domain/codes/confirmation-attribute.ts'
import { newCredential } from '../../domain/passwords/new-credential.ts'
import { permitsPasswordless } from '../../domain/passwords/passwordless.ts'
import { validateAttributes } from '../../domain/users/attributes.ts'
import { findUser } from '../../domain/users/find-user.ts'
import { nameNewUser, newUser } from '../../domain/users/new-user.ts'
import { refuseEarlyAlias } from '../../domain/users/refuse-early-alias.ts'
import { signUpFailures } from '../../failures/sign-up.ts'
import { userFailures } from '../../failures/users.ts'
import type { Handler } from '../../operation.ts'

/**
 * Signs somebody up. Where the pool verifies an address they gave, it is sent a code that confirms the sign-up. When that
 * code cannot be sent the user is there all the same, and can ask for another.
 *
 * A taken username is told to every client: the answer to the next question would tell it anyway.
 */
export const signUp: Handler<'SignUp', 'callers' | 'clock' | 'codes' | 'passwords' | 'random' | 'users'> = async (
  input,
  { callers, clock, codes, passwords, random, users },
) => {
  const { client, pool } = await callers.identify(input)
  if (pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly) throw signUpFailures.closed()

  const start = nameNewUser(pool, input.Username, input.UserAttributes)
  const attributes = validateAttributes(pool, start.attributes, { by: 'client', client, creating: true })
  refuseEarlyAlias(pool, attributes)
  // Also when it is somebody's alias or sub: a new user must not step between them and their name.
  if (await findUser(users, pool, input.Username)) throw userFailures.usernameExists()

  const sub = random.uuid()
  const unarmed = newUser(pool, { sub, username: start.username, attributes, status: 'UNCONFIRMED', at: clock.now() })
  if (input.Password === undefined && !permitsPasswordless(pool)) throw signUpFailures.passwordMissing()
  const credential =
    input.Password === undefined
      ? undefined
      : await newCredential(passwords, pool, unarmed, input.Password, { temporary: false })
  const user = { ...unarmed, credential }

  const outcome = await users.insert(user)
  if (outcome !== 'inserted') {
    // The name that was typed is the username to its owner, whatever kind of name the pool makes of it.
    const typed = start.username !== undefined || attributes[outcome.taken] === input.Username
    throw typed ? userFailures.usernameExists() : userFailures.nameWithAliasExists(outcome.taken)
  }

  const attribute = confirmationAttribute(pool, user)
  if (!attribute) return { UserConfirmed: false, UserSub: sub }
  const CodeDeliveryDetails = await codes.send({
    pool,
    client,
    user,
    purpose: 'sign-up',
    attribute,
    source: 'CustomMessage_SignUp',
    clientMetadata: input.ClientMetadata,
  })
  return { UserConfirmed: false, CodeDeliveryDetails, UserSub: sub }
}
