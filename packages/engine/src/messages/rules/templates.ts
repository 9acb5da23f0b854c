import type { PoolRecord } from '@poolhouse/storage'

/** The templates of a message. */
export interface MessageTemplates {
  /** Body of the email; may contain HTML. */
  readonly email: string
  /** Subject of the email; no placeholders. */
  readonly subject: string
  readonly sms: string
}

/** The service's defaults (behaviour: verification codes, section 9). */
const builtIn: MessageTemplates = {
  email: 'Your verification code is {####}. ',
  subject: 'Your verification code',
  sms: 'Your verification code is {####}. ',
}

const builtInLink = {
  email: 'Please click the link below to verify your email address. {##Verify Email##}',
  subject: 'Your verification link',
} as const

/** The templates for verification codes, shared by sign-up, attributes and password resets. */
export const verificationTemplates = ({ settings }: PoolRecord): MessageTemplates => {
  const { EmailMessage, EmailSubject, SmsMessage } = settings.VerificationMessageTemplate ?? {}
  return {
    email: EmailMessage ?? settings.EmailVerificationMessage ?? builtIn.email,
    subject: EmailSubject ?? settings.EmailVerificationSubject ?? builtIn.subject,
    sms: SmsMessage ?? settings.SmsVerificationMessage ?? builtIn.sms,
  }
}

/** The templates for codes at sign-in (defaults M). */
export const authenticationTemplates = ({ mfa, settings }: PoolRecord): MessageTemplates => ({
  email: mfa?.email?.Message ?? builtInAuthentication.email,
  subject: mfa?.email?.Subject ?? builtInAuthentication.subject,
  sms: settings.SmsAuthenticationMessage ?? builtInAuthentication.sms,
})

const builtInAuthentication: MessageTemplates = {
  email: 'Your authentication code is {####}. ',
  subject: 'Your authentication code',
  sms: 'Your authentication code is {####}. ',
}

/** The templates for a link that confirms a sign-up. Text messages still contain a code. */
export const linkTemplates = (pool: PoolRecord): MessageTemplates => {
  const { EmailMessageByLink, EmailSubjectByLink } = pool.settings.VerificationMessageTemplate ?? {}
  return {
    email: EmailMessageByLink ?? builtInLink.email,
    subject: EmailSubjectByLink ?? builtInLink.subject,
    sms: verificationTemplates(pool).sms,
  }
}
