import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { escapeHtml } from '../kernel/encoding/escape-html.ts'
import type { CodeEncryption } from '../ports/functions.ts'
import { verifiedFlag } from '../users/rules/names.ts'
import { triggerFailures } from './errors.ts'
import type { SenderName } from './trigger-names.ts'
import { functionOf, triggerAttributes, type Triggers } from './triggers.ts'

/** A message for a custom sender. */
export interface SenderMessage {
  readonly user: UserRecord
  readonly clientId?: string | undefined
  /** The CustomMessage source, such as `CustomMessage_SignUp`. */
  readonly source: string
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
  /** The code or the temporary password. Absent in notifications about risky sign-ins. */
  readonly code?: string
  /** Other members of `userAttributes` in the event. Default: none. */
  readonly attributes?: Readonly<Record<string, string>>
}

const senders: Readonly<Record<VerifiableAttribute, { readonly trigger: SenderName; readonly type: string }>> = {
  email: { trigger: 'CustomEmailSender', type: 'customEmailSenderRequestV1' },
  phone_number: { trigger: 'CustomSMSSender', type: 'customSMSSenderRequestV1' },
}

/** Whether the pool configures a custom sender for any medium. */
export const hasCustomSender = (pool: PoolRecord): boolean =>
  Object.values(senders).some(({ trigger }) => functionOf(pool, trigger) !== undefined)

/**
 * Passes a message to the pool's custom sender, which sends it instead of the server. Returns whether the pool has one. Throws
 * UnexpectedLambdaException if the code cannot be encrypted or the function cannot be called. Does not report errors of the
 * function (H).
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
  async (pool, attribute, to, { user, clientId, source, clientMetadata, code, attributes }) => {
    const { trigger, type } = senders[attribute]
    if (functionOf(pool, trigger) === undefined) return false
    const encrypt = async (plain: string): Promise<string> => {
      const keyArn = pool.settings.LambdaConfig?.KMSKeyID ?? ''
      const encrypted = await codeEncryption.encrypt(plain, { poolId: pool.id, keyArn })
      if (encrypted.kind === 'unreachable') throw triggerFailures.unreachable(trigger, encrypted.error)
      return encrypted.text
    }
    return triggers.send(pool, {
      trigger,
      source: source.replace('CustomMessage', trigger),
      userName: user.username,
      clientId,
      request: {
        type,
        code: code === undefined ? null : await encrypt(plainText(source, code)),
        clientMetadata: clientMetadata ?? null,
        // The flag is always present (H). An unverified new contact is not an attribute yet.
        userAttributes: {
          [verifiedFlag[attribute]]: 'false',
          ...triggerAttributes(pool, user),
          [attribute]: to,
          ...attributes,
        },
      },
    })
  }

/** Temporary passwords are escaped for HTML (H). */
const plainText = (source: string, code: string): string =>
  source === 'CustomMessage_AdminCreateUser' ? escapeHtml(code) : code
