import type { UserRecord } from '@poolhouse/storage'
import { newCredential } from '../../passwords/new-credential.ts'
import { attributeFailures } from '../../users/attribute-errors.ts'
import { isWritableByClients, missingAttributes, schemaOf, validateAttributes } from '../../users/rules/attributes.ts'
import { changeUser } from '../../users/change-user.ts'
import { updateAttributes } from '../../users/rules/update-attributes.ts'
import { sessionFailures } from '../session-errors.ts'
import { signInFailures } from '../errors.ts'
import type { Reply } from '../attempt.ts'
import type { Challenge } from '../challenge.ts'
import type { SignInParts } from '../parts.ts'
import { type Parameters, requireParameters } from '../rules/parameters.ts'
import { attributePrefix } from '../rules/attribute-prefix.ts'

type Parts = Pick<
  SignInParts,
  'clock' | 'completeSignIn' | 'openReply' | 'passwords' | 'reviewNewPassword' | 'sessions' | 'users'
>

/**
 * Replaces the temporary password and sets missing required attributes. A rejected password or attribute does not consume the
 * session, so that the user can try again.
 */
export const newPasswordRequired =
  ({ clock, completeSignIn, openReply, passwords, reviewNewPassword, sessions, users }: Parts): Challenge =>
  async (reply) => {
    const { pool, parameters } = reply
    const { NEW_PASSWORD } = requireParameters(parameters, 'USERNAME', 'NEW_PASSWORD')
    const { session, user } = await openReply(reply, 'NEW_PASSWORD_REQUIRED')
    const proven = user.credential
    const changes = attributeChanges(reply, user)
    const credential = await newCredential(passwords, pool, user, NEW_PASSWORD, { temporary: false })
    await reviewNewPassword?.(NEW_PASSWORD)

    await sessions.spend(session)
    const changed = await changeUser(users, user, (current) => {
      // If an administrator has set another password concurrently, the proof of the old one is invalid.
      if (current.credential?.verifier !== proven?.verifier) throw sessionFailures.invalid()
      const { user: updated } = updateAttributes(pool, current, changes, clock.now())
      return { ...updated, credential, status: 'CONFIRMED' }
    })
    const { methods = [], deviceKey } = session.state
    return completeSignIn(reply, { user: changed, methods, deviceKey })
  }

/** Checks the attributes in the response, and that no required one is missing afterwards. */
const attributeChanges = ({ pool, client, parameters }: Reply, user: UserRecord): Parameters => {
  const requested = Object.entries(parameters).flatMap(([key, Value]) =>
    key.startsWith(attributePrefix) ? [{ Name: key.slice(attributePrefix.length), Value }] : [],
  )
  const schema = schemaOf(pool)
  // Even with the value that the user has, which the challenge shows to applications (H).
  for (const { Name } of requested) {
    if (!isWritableByClients(Name)) throw attributeFailures.nonMutable(Name)
    if (schema.get(Name)?.Required && user.attributes[Name]) throw signInFailures.attributeAlreadyProvided(Name)
  }
  // Applications send back other attributes, too: only a different value is a change.
  const changed = requested.filter(({ Name, Value }) => user.attributes[Name] !== Value)
  const values = Object.fromEntries(requested.map(({ Name, Value }) => [Name, Value]))
  const missing = missingAttributes(pool, { ...user.attributes, ...values })
  if (missing.length > 0) throw signInFailures.attributesMissing(missing)
  return validateAttributes(pool, changed, { by: 'client', client, creating: false })
}
