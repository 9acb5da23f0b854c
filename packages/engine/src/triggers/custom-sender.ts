import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import type { CodeEncryption } from '../ports/functions.ts'
import { verifiedFlag } from '../users/rules/names.ts'
import { triggerFailures } from './errors.ts'
import type { SenderName } from './trigger-names.ts'
import { functionOf, triggerAttributes, type Triggers } from './triggers.ts'

/** A message with a code, as custom senders receive it. */
export interface SenderMessage {
  readonly user: UserRecord
  readonly clientId?: string | undefined
  /** The CustomMessage source, such as `CustomMessage_SignUp`. */
  readonly source: string
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
  /** The code or the temporary password. */
  readonly code: string
}

const senders: Readonly<Record<VerifiableAttribute, { readonly trigger: SenderName; readonly type: string }>> = {
  email: { trigger: 'CustomEmailSender', type: 'customEmailSenderRequestV1' },
  phone_number: { trigger: 'CustomSMSSender', type: 'customSMSSenderRequestV1' },
}

/** Whether the pool configures a custom sender for any medium. */
export const hasCustomSender = (pool: PoolRecord): boolean =>
  Object.values(senders).some(({ trigger }) => functionOf(pool, trigger) !== undefined)

/**
 * Hands a message to the pool's custom sender, which sends it instead of the server. Returns whether the pool has one. Throws
 * UnexpectedLambdaException when the code cannot be encrypted or the event not handed over; errors of the function itself
 * are not reported (H).
 */
export type SendCustom = (
  pool: PoolRecord,
  attribute: VerifiableAttribute,
  to: string,
  message: SenderMessage,
) => Promise<boolean>

/** Builds the step. */
export const createSendCustom =
  ({
    codeEncryption,
    triggers,
  }: {
    readonly codeEncryption: CodeEncryption
    readonly triggers: Triggers
  }): SendCustom =>
  async (pool, attribute, to, { user, clientId, source, clientMetadata, code }) => {
    const { trigger, type } = senders[attribute]
    if (functionOf(pool, trigger) === undefined) return false
    const keyArn = pool.settings.LambdaConfig?.KMSKeyID ?? ''
    const encrypted = await codeEncryption.encrypt(plainText(source, code), { poolId: pool.id, keyArn })
    if (encrypted.kind === 'unreachable') throw triggerFailures.unreachable(trigger, encrypted.error)
    return triggers.send(pool, {
      trigger,
      source: source.replace('CustomMessage', trigger),
      userName: user.username,
      clientId,
      request: {
        type,
        code: encrypted.text,
        clientMetadata: clientMetadata ?? null,
        // The flag is always there (H). A new contact that waits for its code is not an attribute yet.
        userAttributes: { [verifiedFlag[attribute]]: 'false', ...triggerAttributes(user), [attribute]: to },
      },
    })
  }

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Temporary passwords are escaped for HTML (H). */
const plainText = (source: string, code: string): string =>
  source === 'CustomMessage_AdminCreateUser'
    ? code.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
    : code
