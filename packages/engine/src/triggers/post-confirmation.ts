import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { triggerAttributes, type Triggers } from './triggers.ts'

/** A confirmation that has been stored. */
export interface Confirmation {
  readonly pool: PoolRecord
  /** As stored. */
  readonly user: UserRecord
  /** The app client; absent if an administrator acts without one. */
  readonly clientId?: string | undefined
  readonly source: 'PostConfirmation_ConfirmSignUp' | 'PostConfirmation_ConfirmForgotPassword'
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

/**
 * Runs the PostConfirmation trigger. Throws if the function fails. Call it after the confirmation is stored, because the user then
 * stays confirmed.
 */
export const runPostConfirmation = async (
  triggers: Triggers,
  { pool, user, clientId, source, clientMetadata }: Confirmation,
): Promise<void> => {
  await triggers.run(pool, {
    trigger: 'PostConfirmation',
    source,
    userName: user.username,
    // Null, unlike in other events, when an administrator confirms the user (M: four real events).
    clientId: clientId ?? null,
    request: { userAttributes: triggerAttributes(pool, user), ...(clientMetadata && { clientMetadata }) },
    response: {},
  })
}
