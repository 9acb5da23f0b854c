import type { PoolRecord, VerifiableAttribute } from '@poolhouse/storage'
import type { RequestLimits } from '../limits/request-limits.ts'
import type { DeliveryOutcome, MailSender, MessagePurpose, TextSender } from '../ports/delivery.ts'
import type { Environment } from '../ports/environment.ts'
import type { CodeEncryption } from '../ports/functions.ts'
import { createSendCustom, hasCustomSender, type SenderMessage } from '../triggers/custom-sender.ts'
import type { Triggers } from '../triggers/triggers.ts'
import { customTemplates, type MessageOccasion } from './custom-message.ts'
import { escapeHtml } from '../kernel/encoding/escape-html.ts'
import { fillPlaceholders, type PlaceholderValues } from './rules/placeholders.ts'
import type { MessageTemplates } from './rules/templates.ts'

/** Renders and sends the messages of user pools. */
export interface Messages {
  /**
   * Renders a message from templates, which the CustomMessage trigger can override, by filling in the placeholders. Throws the
   * Failure of a function that fails or returns an invalid message.
   */
  render(occasion: MessageOccasion, templates: MessageTemplates, values: PlaceholderValues): Promise<RenderedMessage>
  /**
   * Sends a message on behalf of a pool to an email address or a phone number, through the pool's custom sender if it has one.
   * Sends nothing, and returns `recipient-limit`, if the destination has received too many messages. Failures are written to
   * the pool's notification log, if it has one.
   */
  deliver(
    pool: PoolRecord,
    attribute: VerifiableAttribute,
    to: string,
    message: RenderedMessage,
    purpose?: MessagePurpose,
  ): Promise<DeliveryOutcome>
}

/** A message ready to be sent, for both media. */
export interface RenderedMessage extends MessageTemplates {
  /** The email as plain text. Default: none. */
  readonly text?: string | undefined
  /** Sender of the email. Default: that of the pool. */
  readonly from?: string | undefined
  /** Default: that of the pool. */
  readonly replyTo?: string | undefined
  /**
   * The message for a custom sender. Absent for pools without one, and for notices of changed passwords and contacts, which the
   * server sends itself.
   */
  readonly forSender?: SenderMessage
}

const tooMany: DeliveryOutcome = {
  kind: 'rejected',
  because: 'recipient-limit',
  reason: 'Too many messages were sent to this destination.',
}

/** Creates the service. */
export const createMessages = ({
  environment,
  requestLimits,
  codeEncryption,
  triggers,
  mail,
  texts,
}: {
  readonly environment: Pick<Environment, 'poolLog'>
  readonly codeEncryption: CodeEncryption
  readonly requestLimits: Pick<RequestLimits, 'permitsMessage'>
  readonly triggers: Triggers
  readonly mail: MailSender
  readonly texts: TextSender
}): Messages => {
  type Send = (
    pool: PoolRecord,
    to: string,
    message: RenderedMessage,
    purpose: MessagePurpose,
  ) => Promise<DeliveryOutcome>
  const senders: Readonly<Record<VerifiableAttribute, Send>> = {
    email: ({ id, settings: { EmailConfiguration } }, to, { subject, email, text, from, replyTo }, purpose) =>
      mail.send(
        {
          poolId: id,
          to,
          from: from ?? EmailConfiguration?.From,
          replyTo: replyTo ?? EmailConfiguration?.ReplyToEmailAddress,
          subject,
          body: email,
          ...(text !== undefined && { text }),
        },
        purpose,
      ),
    phone_number: ({ id }, to, { sms }, purpose) => texts.send({ poolId: id, to, body: sms }, purpose),
  }
  const sendCustom = createSendCustom({ codeEncryption, triggers })
  const log = (pool: PoolRecord, attribute: VerifiableAttribute, reason: string): void =>
    environment.poolLog?.({ source: 'userNotification', pool, attribute, reason })
  const sendByFunction = (pool: PoolRecord, attribute: VerifiableAttribute, to: string, message: SenderMessage) =>
    sendCustom(pool, attribute, to, message).catch((thrown: unknown) => {
      log(pool, attribute, 'The custom sender could not be called.')
      throw thrown
    })
  const send: Messages['deliver'] = async (pool, attribute, to, message, purpose = 'other') => {
    if (!(await requestLimits.permitsMessage(attribute, to))) return tooMany
    const isSent = message.forSender !== undefined && (await sendByFunction(pool, attribute, to, message.forSender))
    return isSent ? { kind: 'accepted' } : senders[attribute](pool, to, message, purpose)
  }
  return {
    render: async (occasion, templates, values) => {
      const custom = await customTemplates(triggers, occasion, values)
      const { email, subject, sms } = { ...templates, ...custom }
      // An email is HTML, so the username, which is user input, is escaped; a password is not, as in AWS.
      const inHtml = { ...values, username: values.username && escapeHtml(values.username) }
      const filled = { email: fillPlaceholders(email, inHtml), subject, sms: fillPlaceholders(sms, values) }
      return hasCustomSender(occasion.pool) ? { ...filled, forSender: { ...occasion, code: values.code } } : filled
    },
    deliver: async (pool, attribute, to, message, purpose) => {
      const outcome = await send(pool, attribute, to, message, purpose)
      if (outcome.kind === 'rejected') log(pool, attribute, outcome.reason)
      return outcome
    },
  }
}
