/** Sends mail. */
export interface MailSender {
  send(mail: Mail): Promise<DeliveryOutcome>
}

/** Sends text messages. */
export interface TextSender {
  send(text: TextMessage): Promise<DeliveryOutcome>
}

export interface Mail {
  /** The pool on whose behalf it goes out. */
  readonly poolId: string
  readonly to: string
  /** Address to send from, where the pool names one. */
  readonly from?: string | undefined
  readonly replyTo?: string | undefined
  readonly subject: string
  /** The body; may hold HTML, as in Cognito's templates. */
  readonly body: string
}

export interface TextMessage {
  readonly poolId: string
  /** E.164: `+` and digits. */
  readonly to: string
  readonly body: string
}

/**
 * Whether the service that carries messages took it. The refusals are those the API can tell apart; `reason` is for people
 * and reaches the caller: never put an address or a code in it.
 */
export type DeliveryOutcome =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'refused'
      readonly because: 'failure' | 'daily-limit' | 'sms-role-access' | 'sms-role-trust' | 'email-role-access'
      readonly reason: string
    }
