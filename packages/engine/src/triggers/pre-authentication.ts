import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { hidesUsers } from '../clients/rules/hides-users.ts'
import { triggerAttributes, type Triggers } from './triggers.ts'

/** A sign-in that begins. */
export interface PreAuthenticationInput {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** Undefined for an unknown user. Such a sign-in runs the trigger only if the client hides which users exist. */
  readonly user: UserRecord | undefined
  /** As typed: the name in the event of an unknown user. */
  readonly username: string
  /** ClientMetadata of InitiateAuth; the event calls it `validationData`. */
  readonly metadata: Readonly<Record<string, string>> | undefined
}

/** Runs the PreAuthentication trigger, which rejects the sign-in by failing. Call it before the password is checked. */
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

/** The member `userNotFound`, which only clients that hide users send (H). */
export const userNotFound = (client: ClientRecord, user: UserRecord | undefined): { readonly userNotFound?: boolean } =>
  hidesUsers(client) ? { userNotFound: !user } : {}
