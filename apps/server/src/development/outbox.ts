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

/** Keeps messages in memory so that developers and tests can read them. For development only: they contain codes and passwords. */
export interface Outbox {
  readonly mail: MailSender
  readonly texts: TextSender
  /** Lists the messages, newest first. `to` limits them to one address. */
  messages(to?: string): readonly OutboxMessage[]
}

/** Dependencies of an outbox. */
export interface OutboxOptions {
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
  /** Also sends the mail. Default: mail is only stored. */
  readonly mail?: MailSender | undefined
  /** Also sends the text messages. Default: they are only stored. */
  readonly texts?: TextSender | undefined
  /** Called with each message. */
  readonly onMessage: (message: OutboxMessage) => void
}

/** Maximum number of messages; older ones are deleted. */
export const outboxLimit = 500

/** Creates an outbox. */
export const createOutbox = ({ clock, random, mail, texts, onMessage }: OutboxOptions): Outbox => {
  // Oldest first, because appending is cheap.
  const stored: OutboxMessage[] = []

  const store = (message: Omit<OutboxMessage, 'id' | 'sentAt'>): void => {
    const whole = { id: random.uuid(), sentAt: new Date(clock.now()).toISOString(), ...message }
    stored.push(whole)
    if (stored.length > outboxLimit) stored.shift()
    onMessage(whole)
  }

  const storeMail = ({ from, replyTo, ...rest }: Mail, delivery: OutboxMessage['delivery']): void => {
    const addresses = { ...(from === undefined ? {} : { from }), ...(replyTo === undefined ? {} : { replyTo }) }
    store({ medium: 'EMAIL', ...rest, ...addresses, delivery })
  }

  return {
    mail: {
      send: async (message, purpose): Promise<DeliveryOutcome> => {
        const outcome = await mail?.send(message, purpose)
        storeMail(message, outcome?.kind ?? 'kept')
        return outcome ?? { kind: 'accepted' }
      },
    },
    texts: {
      send: async (message: TextMessage, purpose): Promise<DeliveryOutcome> => {
        const outcome = await texts?.send(message, purpose)
        store({ medium: 'SMS', ...message, delivery: outcome?.kind ?? 'kept' })
        return outcome ?? { kind: 'accepted' }
      },
    },
    messages: (to) => stored.filter((message) => to === undefined || message.to === to).toReversed(),
  }
}
