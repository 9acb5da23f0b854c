import type { Clock, DeliveryOutcome, Mail, MailSender, Random, TextMessage, TextSender } from '@poolhouse/engine'

/** A message in the outbox. */
export interface OutboxMessage {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly sentAt: string
  readonly medium: 'EMAIL' | 'SMS'
  readonly poolId: string
  readonly to: string
  /** Only if the pool sets one. */
  readonly from?: string
  readonly replyTo?: string
  /** Mail only. */
  readonly subject?: string
  readonly body: string
  /** The result of the service; `kept` if there is none and the message is only in the outbox. */
  readonly delivery: 'kept' | 'accepted' | 'rejected'
}

/** Keeps messages in memory for people and tests to read. They contain codes and passwords: for development only. */
export interface Outbox {
  readonly mail: MailSender
  readonly texts: TextSender
  /** Newest first; only those to an address, if one is given. */
  messages(to?: string): readonly OutboxMessage[]
}

/** Dependencies of an outbox. */
export interface OutboxOptions {
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
  /** Also sends the mail. Default: mail is only kept. */
  readonly mail?: MailSender | undefined
  /** Also sends the text messages. Default: they are only kept. */
  readonly texts?: TextSender | undefined
  /** Called with each message. */
  readonly onMessage: (message: OutboxMessage) => void
}

/** Maximum number of messages; older ones are deleted. */
export const outboxLimit = 500

/** Creates an outbox. */
export const createOutbox = ({ clock, random, mail, texts, onMessage }: OutboxOptions): Outbox => {
  // Oldest first, because appending moves nothing.
  const kept: OutboxMessage[] = []

  const keep = (message: Omit<OutboxMessage, 'id' | 'sentAt'>): void => {
    const whole = { id: random.uuid(), sentAt: new Date(clock.now()).toISOString(), ...message }
    kept.push(whole)
    if (kept.length > outboxLimit) kept.shift()
    onMessage(whole)
  }

  const keepMail = ({ from, replyTo, ...rest }: Mail, delivery: OutboxMessage['delivery']): void => {
    const addresses = { ...(from === undefined ? {} : { from }), ...(replyTo === undefined ? {} : { replyTo }) }
    keep({ medium: 'EMAIL', ...rest, ...addresses, delivery })
  }

  return {
    mail: {
      send: async (message, purpose): Promise<DeliveryOutcome> => {
        const outcome = await mail?.send(message, purpose)
        keepMail(message, outcome?.kind ?? 'kept')
        return outcome ?? { kind: 'accepted' }
      },
    },
    texts: {
      send: async (message: TextMessage, purpose): Promise<DeliveryOutcome> => {
        const outcome = await texts?.send(message, purpose)
        keep({ medium: 'SMS', ...message, delivery: outcome?.kind ?? 'kept' })
        return outcome ?? { kind: 'accepted' }
      },
    },
    messages: (to) => kept.filter((message) => to === undefined || message.to === to).toReversed(),
  }
}
