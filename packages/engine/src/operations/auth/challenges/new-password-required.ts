import type { UserRecord } from '@poolhouse/storage'
import { type Parameters, requireParameters } from '../../../domain/auth/parameters.ts'
import { temporaryPasswordMark } from '../../../domain/auth/temporary-password.ts'
import { newCredential } from '../../../domain/passwords/new-credential.ts'
import { missingAttributes, schemaOf, validateAttributes } from '../../../domain/users/attributes.ts'
import { changeUser } from '../../../domain/users/change-user.ts'
import { updateAttributes } from '../../../domain/users/update-attributes.ts'
import { sessionFailures } from '../../../failures/sessions.ts'
import { signInFailures } from '../../../failures/sign-in.ts'
import type { Challenge, Reply } from '../challenge.ts'
import { type CompleteNeeds, completeSignIn } from '../steps/complete-sign-in.ts'
import { openReply } from '../steps/open-reply.ts'

/**
 * A password of the user's own in the place of the temporary one, with the required attributes that were missing. A refused
 * password or attribute leaves the session as it was: the user tries another.
 */
export const newPasswordRequired: Challenge<'cryptography' | 'passwords' | 'users' | CompleteNeeds> = {
  sides: ['public', 'admin'],
  answer: async (reply, needs) => {
    const { pool, client, parameters } = reply
    const { clock, passwords, sealer, sessions, users } = needs
    const { NEW_PASSWORD } = requireParameters(parameters, 'USERNAME', 'NEW_PASSWORD')
    const { session, user } = await openReply(reply, 'NEW_PASSWORD_REQUIRED', needs)
    const proven = user.credential
    if (session.state.data?.proven !== (await temporaryPasswordMark(sealer, user))) throw sessionFailures.invalid()

    const changes = attributeChanges(reply, user)
    const credential = await newCredential(passwords, pool, user, NEW_PASSWORD, { temporary: false })

    await sessions.spend(session)
    const changed = await changeUser(users, user, (current) => {
      // An administrator may have set another password meanwhile: what was proven is then worth nothing.
      if (current.credential?.verifier !== proven?.verifier) throw sessionFailures.invalid()
      const { user: updated } = updateAttributes(pool, current, changes, clock.now())
      return { ...updated, credential, status: 'CONFIRMED' }
    })
    return completeSignIn({ pool, client }, changed, reply.metadata, needs)
  },
}

const prefix = 'userAttributes.'

/** Checks the attributes that came with the password, and that none is missing afterwards. */
const attributeChanges = ({ pool, client, parameters }: Reply, user: UserRecord): Parameters => {
  const given = Object.entries(parameters).flatMap(([key, Value]) =>
    key.startsWith(prefix) ? [{ Name: key.slice(prefix.length), Value }] : [],
  )
  // Applications send back what the challenge showed them: only another value is a change.
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
