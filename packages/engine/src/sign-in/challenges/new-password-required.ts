import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { newCredential } from '../../passwords/new-credential.ts'
import { missingAttributes, readableAttributes, schemaOf, validateAttributes } from '../../users/rules/attributes.ts'
import { changeUser } from '../../users/change-user.ts'
import { updateAttributes } from '../../users/rules/update-attributes.ts'
import { sessionFailures } from '../session-errors.ts'
import { signInFailures } from '../errors.ts'
import type { Reply } from '../attempt.ts'
import type { Challenge, Requirement } from '../challenge.ts'
import type { RequirementParts, SignInParts } from '../parts.ts'
import { type Parameters, requireParameters } from '../rules/parameters.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'
import { isExpired } from '../rules/temporary-password.ts'
import { temporaryPasswordMark } from '../temporary-password-mark.ts'

/** A user who proved a temporary password must replace it, and provide the required attributes that are missing. */
export const requireNewPassword =
  ({ clock, sealer, sessions }: RequirementParts): Requirement =>
  async ({ pool, client }, { user, methods, deviceKey }) => {
    const { credential } = user
    if (user.status !== 'FORCE_CHANGE_PASSWORD' || !credential) return undefined
    if (isExpired(pool, credential, clock.now())) throw signInFailures.temporaryPasswordExpired()
    const challenge = 'NEW_PASSWORD_REQUIRED'
    const data = { proven: await temporaryPasswordMark(sealer, user) }
    const state = { poolId: pool.id, clientId: client.id, sub: user.sub, challenge, methods, deviceKey, data }
    return {
      kind: 'challenge',
      challenge,
      session: await sessions.open(state, sessionLifetimeMs(client)),
      parameters: {
        USER_ID_FOR_SRP: user.username,
        requiredAttributes: missingAttributes(pool, user.attributes).map((name) => `${prefix}${name}`),
        userAttributes: shownAttributes(pool, client, user),
      },
    }
  }

type Parts = Pick<SignInParts, 'clock' | 'completeSignIn' | 'openReply' | 'passwords' | 'sealer' | 'sessions' | 'users'>

/**
 * Replaces the temporary password and sets the required attributes that were missing. A rejected password or attribute leaves
 * the session unused, so that the user can try again.
 */
export const newPasswordRequired =
  ({ clock, completeSignIn, openReply, passwords, sealer, sessions, users }: Parts): Challenge =>
  async (reply) => {
    const { pool, parameters } = reply
    const { NEW_PASSWORD } = requireParameters(parameters, 'USERNAME', 'NEW_PASSWORD')
    const { session, user } = await openReply(reply, 'NEW_PASSWORD_REQUIRED')
    const proven = user.credential
    if (session.state.data?.proven !== (await temporaryPasswordMark(sealer, user))) throw sessionFailures.invalid()

    const changes = attributeChanges(reply, user)
    const credential = await newCredential(passwords, pool, user, NEW_PASSWORD, { temporary: false })

    await sessions.spend(session)
    const changed = await changeUser(users, user, (current) => {
      // If an administrator set another password meanwhile, the proof of the old one is void.
      if (current.credential?.verifier !== proven?.verifier) throw sessionFailures.invalid()
      const { user: updated } = updateAttributes(pool, current, changes, clock.now())
      return { ...updated, credential, status: 'CONFIRMED' }
    })
    const { methods = [], deviceKey } = session.state
    return completeSignIn(reply, { user: changed, methods, deviceKey }, reply.metadata)
  }

const prefix = 'userAttributes.'

/** Checks the attributes that came with the password, and that none is missing afterwards. */
const attributeChanges = ({ pool, client, parameters }: Reply, user: UserRecord): Parameters => {
  const given = Object.entries(parameters).flatMap(([key, Value]) =>
    key.startsWith(prefix) ? [{ Name: key.slice(prefix.length), Value }] : [],
  )
  // Applications send back the values that the challenge showed them: only a different value is a change.
  const changed = given.filter(({ Name, Value }) => user.attributes[Name] !== Value)
  const schema = schemaOf(pool)
  for (const { Name } of changed) {
    if (schema.get(Name)?.Required && user.attributes[Name]) throw signInFailures.attributeAlreadyProvided(Name)
  }
  const changes = validateAttributes(pool, changed, { by: 'client', client, creating: false })
  const missing = missingAttributes(pool, { ...user.attributes, ...changes })
  if (missing.length > 0) throw signInFailures.attributesMissing(missing)
  return changes
}

/** The attributes that the client may read, without `sub`, which cannot be set. */
const shownAttributes = (pool: PoolRecord, client: ClientRecord, user: UserRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readableAttributes(pool, client, user).flatMap(({ Name, Value }) =>
      Name === 'sub' || Value === undefined ? [] : [[Name, Value] as const],
    ),
  )
