import type { DeliveryOutcome, Mail, MailSender, TextMessage, TextSender } from '../ports/delivery.ts'

/** The sent messages, oldest first, and a switch to make delivery fail. */
export interface Outbox {
  readonly mail: MailSender
  readonly texts: TextSender
  readonly sent: readonly SentMessage[]
  /** The code of six or eight digits in the newest message to an address. Throws if there is none. */
  codeTo(address: string): string
  /** The newest message to an address. Throws if there is none. */
  newestTo(address: string): SentMessage
  /** Removes all sent messages. */
  forget(): void
  /** Sets the outcome of later messages. `undefined` accepts them again. */
  reject(outcome: Extract<DeliveryOutcome, { kind: 'rejected' }> | undefined): void
}

export type SentMessage = ({ readonly medium: 'EMAIL' } & Mail) | ({ readonly medium: 'SMS' } & TextMessage)

/** Creates an outbox in memory. */
export const createOutbox = (): Outbox => {
  const sent: SentMessage[] = []
  let rejection: DeliveryOutcome | undefined
  const take = async (message: SentMessage): Promise<DeliveryOutcome> => {
    if (rejection) return rejection
    sent.push(message)
    return { kind: 'accepted' }
  }
  const newestTo = (address: string) => {
    const message = sent.findLast(({ to }) => to === address)
    if (!message) throw new Error(`Nothing was sent to ${address}.`)
    return message
  }
  return {
    mail: { send: (mail) => take({ medium: 'EMAIL', ...mail }) },
    texts: { send: (text) => take({ medium: 'SMS', ...text }) },
    sent,
    newestTo,
    codeTo: (address) => {
      const code = /\b\d{6}(?:\d{2})?\b/.exec(newestTo(address).body)?.[0]
      if (!code) throw new Error(`The newest message to ${address} contains no code.`)
      return code
    },
    forget: () => {
      sent.length = 0
    },
    reject: (outcome) => {
      rejection = outcome
    },
  }
}

/** Reasons for which a message is not accepted, with the error of operations that send a code. */
export const rejectedDeliveries = [
  ['failure', 'CodeDeliveryFailureException'],
  ['daily-limit', 'LimitExceededException'],
  ['sms-role-access', 'InvalidSmsRoleAccessPolicyException'],
  ['sms-role-trust', 'InvalidSmsRoleTrustRelationshipException'],
  ['email-role-access', 'InvalidEmailRoleAccessPolicyException'],
] as const
