/** The purpose of a message. A sender may give each purpose its own queue, so that one cannot delay another. */
export type MessagePurpose = 'recovery' | 'other'

/** Sends mail. */
export interface MailSender {
  /** `purpose` is `other` by default. */
  send(mail: Mail, purpose?: MessagePurpose): Promise<DeliveryOutcome>
}

/** Sends text messages. */
export interface TextSender {
  /** `purpose` is `other` by default. */
  send(text: TextMessage, purpose?: MessagePurpose): Promise<DeliveryOutcome>
}

export interface Mail {
  /** The pool that sends it. */
  readonly poolId: string
  readonly to: string
  /** Sender address, if the pool configures one. */
  readonly from?: string | undefined
  readonly replyTo?: string | undefined
  readonly subject: string
  /** The body; may contain HTML, as in Cognito's templates. */
  readonly body: string
  /** The body as plain text. Default: none. */
  readonly text?: string
}

export interface TextMessage {
  readonly poolId: string
  /** E.164: `+` and digits. */
  readonly to: string
  readonly body: string
}

/**
 * Whether the delivery service accepted the message. The kinds of rejections are those that the API distinguishes. `reason` is
 * returned to the caller as part of the message, so it must not contain an address or a code.
 */
export type DeliveryOutcome =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'rejected'
      readonly because:
        | 'failure'
        | 'daily-limit'
        | 'recipient-limit'
        | 'sms-role-access'
        | 'sms-role-trust'
        | 'email-role-access'
      readonly reason: string
    }
