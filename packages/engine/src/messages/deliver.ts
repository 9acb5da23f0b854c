import type { PoolRecord, VerifiableAttribute } from '@poolhouse/storage'
import type { DeliveryOutcome, MailSender, TextSender } from '../ports/delivery.ts'
import type { RenderedMessage } from './render-message.ts'

/** What carries messages. */
export interface DeliveryPorts {
  readonly mail: MailSender
  readonly texts: TextSender
}

type Carry = (ports: DeliveryPorts, pool: PoolRecord, to: string, message: RenderedMessage) => Promise<DeliveryOutcome>

const carriers: Readonly<Record<VerifiableAttribute, Carry>> = {
  email: ({ mail }, { id, settings: { EmailConfiguration } }, to, { subject, email }) =>
    mail.send({
      poolId: id,
      to,
      from: EmailConfiguration?.From,
      replyTo: EmailConfiguration?.ReplyToEmailAddress,
      subject,
      body: email,
    }),
  phone_number: ({ texts }, { id }, to, { sms }) => texts.send({ poolId: id, to, body: sms }),
}

/** Sends a message on a pool's behalf, to the email address or the phone number that `to` is. */
export const deliver = (
  ports: DeliveryPorts,
  pool: PoolRecord,
  attribute: VerifiableAttribute,
  to: string,
  message: RenderedMessage,
): Promise<DeliveryOutcome> => carriers[attribute](ports, pool, to, message)
