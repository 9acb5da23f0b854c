import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { runTrigger, triggerAttributes, type TriggerPorts } from './run-trigger.ts'

/** A confirmation that was just stored. */
export interface Confirmation {
  readonly pool: PoolRecord
  /** As stored. */
  readonly user: UserRecord
  /** The app client; absent where an administrator acts without one. */
  readonly clientId?: string | undefined
  readonly source: 'PostConfirmation_ConfirmSignUp' | 'PostConfirmation_ConfirmForgotPassword'
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

/**
 * Tells the pool's PostConfirmation function of a confirmation. Call it once that is stored: when the function fails, its
 * Failure reaches the caller, and the user stays confirmed.
 */
export const tellConfirmed = async (
  ports: TriggerPorts,
  { pool, user, clientId, source, clientMetadata }: Confirmation,
): Promise<void> => {
  await runTrigger(ports, pool, {
    trigger: 'PostConfirmation',
    source,
    userName: user.username,
    clientId,
    request: { userAttributes: triggerAttributes(user), clientMetadata: clientMetadata ?? null },
    response: {},
  })
}
