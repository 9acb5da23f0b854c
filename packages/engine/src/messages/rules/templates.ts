import type { PoolRecord } from '@poolhouse/storage'

/** The texts from which a message is made. */
export interface MessageTemplates {
  /** Body of the email; may hold HTML. */
  readonly email: string
  /** Subject of the email; no placeholders. */
  readonly subject: string
  readonly sms: string
}

/** What the service says where a pool has no texts of its own (behaviour: verification codes, section 9). */
const builtIn: MessageTemplates = {
  email: 'Your verification code is {####}. ',
  subject: 'Your verification code',
  sms: 'Your verification code is {####}. ',
}

const builtInLink = {
  email: 'Please click the link below to verify your email address. {##Verify Email##}',
  subject: 'Your verification link',
} as const

/** A pool's texts for messages with a verification code: sign-up, attributes and forgotten passwords share them. */
export const verificationTemplates = ({ settings }: PoolRecord): MessageTemplates => {
  const { EmailMessage, EmailSubject, SmsMessage } = settings.VerificationMessageTemplate ?? {}
  return {
    email: EmailMessage ?? settings.EmailVerificationMessage ?? builtIn.email,
    subject: EmailSubject ?? settings.EmailVerificationSubject ?? builtIn.subject,
    sms: SmsMessage ?? settings.SmsVerificationMessage ?? builtIn.sms,
  }
}

/** A pool's texts for an email that confirms a sign-up by a link; text messages hold a code all the same. */
export const linkTemplates = (pool: PoolRecord): MessageTemplates => {
  const { EmailMessageByLink, EmailSubjectByLink } = pool.settings.VerificationMessageTemplate ?? {}
  return {
    email: EmailMessageByLink ?? builtInLink.email,
    subject: EmailSubjectByLink ?? builtInLink.subject,
    sms: verificationTemplates(pool).sms,
  }
}
