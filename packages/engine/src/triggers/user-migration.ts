import type { ClientRecord, PoolRecord } from '@poolhouse/storage'
import type { TriggerResponse } from './response-schemas.ts'
import type { Triggers } from './triggers.ts'

/** An unknown user who may exist in another directory. */
export interface UserMigrationInput {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** The username in the request. */
  readonly username: string
  /** The password in the request. Undefined if the user forgot it. */
  readonly password?: string | undefined
  /** ClientMetadata of InitiateAuth. */
  readonly validationData?: Readonly<Record<string, string>> | undefined
  /** ClientMetadata of ForgotPassword. */
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

/** Runs the UserMigration trigger. Returns undefined for a pool without one. */
export const runUserMigration = (
  triggers: Triggers,
  { pool, client, username, password, validationData, clientMetadata }: UserMigrationInput,
): Promise<TriggerResponse<'UserMigration'> | undefined> =>
  triggers.run(pool, {
    trigger: 'UserMigration',
    source: password === undefined ? 'UserMigration_ForgotPassword' : 'UserMigration_Authentication',
    userName: username,
    clientId: client.id,
    request: {
      ...(password === undefined ? {} : { password }),
      validationData: validationData ?? null,
      clientMetadata: clientMetadata ?? null,
    },
    response: {
      userAttributes: null,
      forceAliasCreation: null,
      enableSMSMFA: null,
      finalUserStatus: null,
      messageAction: null,
      desiredDeliveryMediums: null,
    },
  })
