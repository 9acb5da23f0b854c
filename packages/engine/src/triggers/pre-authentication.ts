import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { hidesUsers } from '../clients/rules/hides-users.ts'
import { triggerAttributes, type Triggers } from './triggers.ts'

/** A sign-in before the password is checked. */
export interface PreAuthenticationInput {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** Undefined for an unknown user. For them, the trigger runs only if the client hides which users exist. */
  readonly user: UserRecord | undefined
  /** The username in the request. For unknown users, the event contains it. */
  readonly username: string
  /** ClientMetadata of InitiateAuth; the event calls it `validationData`. */
  readonly metadata: Readonly<Record<string, string>> | undefined
}

/**
 * Runs the PreAuthentication trigger. Throws if the function fails, which rejects the sign-in. Call it before the password is
 * checked.
 */
export const runPreAuthentication = async (
  triggers: Triggers,
  { pool, client, user, username, metadata }: PreAuthenticationInput,
): Promise<void> => {
  await triggers.run(pool, {
    trigger: 'PreAuthentication',
    source: 'PreAuthentication_Authentication',
    userName: user?.username ?? username,
    clientId: client.id,
    request: {
      userAttributes: user ? triggerAttributes(pool, user) : {},
      validationData: metadata ?? null,
      ...userNotFound(client, user),
    },
    response: {},
  })
}

/** The member `userNotFound` of events. Present only if the client hides which users exist (H). */
export const userNotFound = (client: ClientRecord, user: UserRecord | undefined): { readonly userNotFound?: boolean } =>
  hidesUsers(client) ? { userNotFound: !user } : {}
