import type { DeliveryOutcome, MessagePurpose } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'

/** Passes one message to a service. `timeLeft` is a whole number of milliseconds, because Node's timers accept no fractions. */
export type Deliver<Message> = (message: Message, timeLeft: number) => Promise<Delivered>

/** Whether the service accepted the message. */
export type Delivered = 'accepted' | NotAccepted

/** Why the service did not accept the message. */
export interface NotAccepted {
  /** For the log. Contains no address and no code. */
  readonly detail: string
  /** The cause for the API. Default: `failure`. */
  readonly because?: 'sms-role-access'
}

/** Runs deliveries, immediately or in a queue. Resolves with undefined if the delivery is never started. */
export type RunDelivery = <T>(
  purpose: MessagePurpose,
  deliver: (timeLeft: number) => Promise<T>,
) => Promise<T | undefined>

/** Maximum time for a message, in milliseconds, including waiting in the queue. The caller waits for it. */
export const deliveryTimeoutMs = 5_000

/** Runs every delivery immediately. For runtimes that limit connections themselves. */
export const runAtOnce: RunDelivery = (_, deliver) => deliver(deliveryTimeoutMs)

/** Options of a sender. */
interface SenderOptions {
  readonly run: RunDelivery
  readonly log: Log
  readonly medium: 'mail' | 'text'
}

/** `reason` is for the caller, because the service's own message may contain the address. */
const messages = {
  mail: {
    error: 'MailRejected',
    text: 'mail was not accepted',
    reason: 'The mail service did not accept the message.',
  },
  text: {
    error: 'TextRejected',
    text: 'text message was not accepted',
    reason: 'The text message service did not accept the message.',
  },
} as const

/** Creates a sender for the engine from a delivery function. Every message that is not accepted is logged. */
export const createSender = <Message>(
  deliver: Deliver<Message>,
  { run, log, medium }: SenderOptions,
): { send(message: Message, purpose?: MessagePurpose): Promise<DeliveryOutcome> } => ({
  send: async (message, purpose = 'other') => {
    const delivered = (await run(purpose, (timeLeft) => deliver(message, Math.ceil(timeLeft)))) ?? {
      detail: 'EQUEUE: too many messages are waiting',
    }
    if (delivered === 'accepted') return { kind: 'accepted' }
    const { error, text, reason } = messages[medium]
    log.warn({ error, detail: delivered.detail }, text)
    return { kind: 'rejected', because: delivered.because ?? 'failure', reason }
  },
})
