import { confirmationAttribute } from '../../codes/rules/confirmation-attribute.ts'
import { newCredential } from '../../passwords/new-credential.ts'
import { permitsPasswordless } from '../../passwords/rules/passwordless.ts'
import { tellConfirmed } from '../../triggers/post-confirmation.ts'
import { askPreSignUp, welcome } from '../../triggers/pre-sign-up.ts'
import { validateAttributes } from '../../users/rules/attributes.ts'
import { findUser } from '../../users/find-user.ts'
import { insertUser } from '../../users/insert-user.ts'
import { nameNewUser, newUser } from '../../users/rules/new-user.ts'
import { refuseEarlyAlias } from '../../users/rules/refuse-early-alias.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import { userFailures } from '../../users/errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Signs somebody up. Where the pool verifies an address they gave, it is sent a code that confirms the sign-up. When that
 * code cannot be sent the user is there all the same, and can ask for another. The pool's PreSignUp function may refuse the
 * user, or confirm them at once and vouch for their addresses, which then are theirs even where somebody else had them as an
 * alias.
 *
 * A taken username is told to every client: the answer to the next question would tell it anyway.
 */
export const signUp: Handler<
  'SignUp',
  'clientAuth' | 'clock' | 'codes' | 'environment' | 'passwords' | 'random' | 'triggers' | 'users'
> = async (input, { clientAuth, clock, codes, environment, passwords, random, triggers, users }) => {
  const { client, pool } = await clientAuth.identify(input)
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
  const newcomer = { ...unarmed, credential }
  const ports = { environment, triggers }
  const occasion = { pool, clientId: client.id, clientMetadata: input.ClientMetadata }
  const granted = await askPreSignUp(ports, {
    ...occasion,
    user: newcomer,
    source: 'PreSignUp_SignUp',
    validationData: input.ValidationData,
  })
  const user = await insertUser(users, pool, welcome(pool, newcomer, granted), { force: granted.verified.length > 0 })
  if ('taken' in user) {
    // The name that was typed is the username to its owner, whatever kind of name the pool makes of it.
    const typed = start.username !== undefined || attributes[user.taken] === input.Username
    throw typed ? userFailures.usernameExists() : userFailures.nameWithAliasExists(user.taken)
  }

  if (granted.confirmed) {
    await tellConfirmed(ports, { ...occasion, user, source: 'PostConfirmation_ConfirmSignUp' })
    return { UserConfirmed: true, UserSub: sub }
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
