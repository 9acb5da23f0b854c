import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { missingAttributes, readableAttributes } from '../../users/rules/attributes.ts'
import { signInFailures } from '../errors.ts'
import { provenState } from '../proven-state.ts'
import type { Requirement, RequirementParts } from '../requirement.ts'
import { attributePrefix } from '../rules/attribute-prefix.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'
import { isExpired } from '../rules/temporary-password.ts'

/** A user who proved a temporary password must replace it and provide missing required attributes. */
export const requireNewPassword =
  ({ clock, sessions }: RequirementParts): Requirement =>
  async ({ pool, client }, progress) => {
    const { user } = progress
    const { credential } = user
    if (user.status !== 'FORCE_CHANGE_PASSWORD' || !credential) return undefined
    if (isExpired(pool, credential, clock.now())) throw signInFailures.temporaryPasswordExpired()
    const challenge = 'NEW_PASSWORD_REQUIRED'
    return {
      kind: 'challenge',
      challenge,
      session: await sessions.open(provenState({ pool, client }, progress, challenge), sessionLifetimeMs(client)),
      parameters: {
        USER_ID_FOR_SRP: user.username,
        requiredAttributes: missingAttributes(pool, user.attributes).map((name) => `${attributePrefix}${name}`),
        userAttributes: shownAttributes(pool, client, user),
      },
    }
  }

/** The attributes that the client may read, without `sub`, which cannot be set. */
const shownAttributes = (pool: PoolRecord, client: ClientRecord, user: UserRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readableAttributes(pool, client, user).flatMap(({ Name, Value }) =>
      Name === 'sub' || Value === undefined ? [] : [[Name, Value] as const],
    ),
  )
