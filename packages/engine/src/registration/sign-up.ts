import { confirmationAttribute } from '../codes/rules/confirmation-attribute.ts'
import { lacksDomainOfLink } from '../messages/rules/confirmation-link.ts'
import { newCredential } from '../passwords/new-credential.ts'
import { permitsPasswordless } from '../passwords/rules/passwordless.ts'
import { runPostConfirmation } from '../triggers/post-confirmation.ts'
import { applyPreSignUp, runPreSignUp } from '../triggers/pre-sign-up.ts'
import { userFailures } from '../users/errors.ts'
import { findUser } from '../users/find-user.ts'
import { insertUser } from '../users/insert-user.ts'
import { validateAttributes } from '../users/rules/attributes.ts'
import { nameNewUser, newUser } from '../users/rules/new-user.ts'
import { rejectEarlyAlias } from '../users/rules/reject-early-alias.ts'
import { signUpFailures } from '../users/sign-up-errors.ts'
import type { Registration, RegistrationDependencies } from './registration.ts'

type Needs = Pick<
  RegistrationDependencies,
  'checkNewPassword' | 'clock' | 'codes' | 'passwords' | 'random' | 'triggers' | 'users'
>

/** See {@link Registration.signUp}. */
export const createSignUp =
  ({ checkNewPassword, clock, codes, passwords, random, triggers, users }: Needs): Registration['signUp'] =>
  async ({ client, pool, username, password, attributes: requestedAttributes, validationData, clientMetadata }) => {
    if (pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly) throw signUpFailures.closed()

    const start = nameNewUser(pool, username, requestedAttributes)
    const attributes = validateAttributes(pool, start.attributes, { by: 'client', client, creating: true })
    rejectEarlyAlias(pool, attributes)
    // Also rejects an alias or the sub of another user, which a new user must not shadow.
    if (await findUser(users, pool, username)) throw userFailures.usernameExists()

    const sub = random.uuid()
    const userWithoutPassword = newUser(pool, {
      sub,
      username: start.username,
      attributes,
      status: 'UNCONFIRMED',
      at: clock.now(),
    })
    if (password === undefined && !permitsPasswordless(pool)) throw signUpFailures.passwordMissing()
    const credential =
      password === undefined
        ? undefined
        : await newCredential(passwords, pool, userWithoutPassword, password, { temporary: false })
    const risk = password === undefined ? undefined : await checkNewPassword(pool, client.id, 'SIGN_UP', password)
    const candidate = { ...userWithoutPassword, credential }
    const occasion = { pool, clientId: client.id, clientMetadata }
    const granted = await runPreSignUp(triggers, {
      ...occasion,
      user: candidate,
      source: 'PreSignUp_SignUp',
      validationData,
    })
    const approved = applyPreSignUp(pool, candidate, granted)
    const attribute = granted.confirmed ? undefined : confirmationAttribute(pool, approved)
    if (attribute && lacksDomainOfLink(pool, attribute)) throw signUpFailures.linkWithoutDomain()

    const user = await insertUser(users, pool, approved, { force: granted.verified.length > 0 })
    if ('taken' in user) {
      // The error calls the requested name a username, even if it is stored as another kind of name.
      const entered = start.username !== undefined || attributes[user.taken] === username
      throw entered ? userFailures.usernameExists() : userFailures.nameWithAliasExists(user.taken)
    }

    if (granted.confirmed) {
      await runPostConfirmation(triggers, { ...occasion, user, source: 'PostConfirmation_ConfirmSignUp' })
      return { user, delivery: undefined, risk }
    }
    if (!attribute) return { user, delivery: undefined, risk }
    const delivery = await codes.send({
      pool,
      client,
      user,
      purpose: 'sign-up',
      attribute,
      source: 'CustomMessage_SignUp',
      clientMetadata,
    })
    return { user, delivery, risk }
  }
