import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { triggerAttributes, type Triggers } from './triggers.ts'

/** A sign-in after all factors were verified. */
export interface PostAuthenticationInput {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly user: UserRecord
  /** ClientMetadata of the response to the challenge. */
  readonly metadata: Readonly<Record<string, string>> | undefined
  /** Whether the device is new to the pool. Absent without device tracking. */
  readonly newDeviceUsed?: boolean | undefined
}

/**
 * Runs the PostAuthentication trigger. Throws if the function fails, which rejects the sign-in. Call it before tokens are
 * generated.
 */
export const runPostAuthentication = async (
  triggers: Triggers,
  { pool, client, user, metadata, newDeviceUsed }: PostAuthenticationInput,
): Promise<void> => {
  await triggers.run(pool, {
    trigger: 'PostAuthentication',
    source: 'PostAuthentication_Authentication',
    userName: user.username,
    clientId: client.id,
    request: {
      userAttributes: triggerAttributes(pool, user),
      ...(newDeviceUsed === undefined ? {} : { newDeviceUsed }),
      ...(metadata && { clientMetadata: metadata }),
    },
    response: {},
  })
}
