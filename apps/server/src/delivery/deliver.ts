import type { DeliveryOutcome, MessagePurpose } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'

/** Passes one message to a service, within a whole number of milliseconds: timers of Node accept no fraction. */
export type Deliver<Message> = (message: Message, timeLeft: number) => Promise<Delivered>

/** Whether the service accepted the message. */
export type Delivered = 'accepted' | NotAccepted

/** Why it did not. */
export interface NotAccepted {
  /** For the log. Contains no address and no code. */
  readonly detail: string
  /** As the API distinguishes it. Default: `failure`. */
  readonly because?: 'sms-role-access'
}

/** Runs deliveries: at once, or in turn. Resolves with undefined for one that is never begun. */
export type RunDelivery = <T>(
  purpose: MessagePurpose,
  deliver: (timeLeft: number) => Promise<T>,
) => Promise<T | undefined>

/** Maximum time for a message, in milliseconds, including waiting for its turn. The caller waits for it. */
export const patience = 5_000

/** For runtimes that limit connections themselves. */
export const runAtOnce: RunDelivery = (_, deliver) => deliver(patience)

/** The results that a sender returns and logs. */
interface SenderOptions {
  readonly run: RunDelivery
  readonly log: Log
  readonly medium: 'mail' | 'text'
}

/** `reason` is for the caller: the service's own message may contain the address. */
const words = {
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

/** Creates the sender of the engine from a delivery. Every message that is not accepted is logged. */
export const createSender = <Message>(
  deliver: Deliver<Message>,
  { run, log, medium }: SenderOptions,
): { send(message: Message, purpose?: MessagePurpose): Promise<DeliveryOutcome> } => ({
  send: async (message, purpose = 'other') => {
    const delivered = (await run(purpose, (timeLeft) => deliver(message, Math.ceil(timeLeft)))) ?? {
      detail: 'EQUEUE: too many messages wait',
    }
    if (delivered === 'accepted') return { kind: 'accepted' }
    const { error, text, reason } = words[medium]
    log.warn({ error, detail: delivered.detail }, text)
    return { kind: 'rejected', because: delivered.because ?? 'failure', reason }
  },
})
