import type { DeliveryMediumType } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { userFailures } from '../../users/errors.ts'
import { codePlaceholder, usernamePlaceholder } from './placeholders.ts'
import type { MessageTemplates } from './templates.ts'

const addresses: Readonly<Record<DeliveryMediumType, VerifiableAttribute>> = { SMS: 'phone_number', EMAIL: 'email' }

/**
 * The contacts that receive an invitation. Default: the phone number, or none if the user has none. Throws
 * InvalidParameterException if the user has no contact for one of the requested media.
 */
export const invitationAddresses = (
  wished: readonly DeliveryMediumType[] | undefined,
  attributes: UserRecord['attributes'],
): readonly VerifiableAttribute[] => {
  const requested = (wished ?? ['SMS']).map((medium) => addresses[medium])
  const missing = requested.find((attribute) => !attributes[attribute])
  if (missing && wished) throw userFailures.noAddressForInvitation[missing]()
  return missing ? [] : requested
}

const builtIn = 'Your username is {username} and temporary password is {####}. '

/**
 * The templates of a pool's invitations. A template without the username or the password becomes empty and is not sent.
 */
export const invitationTemplates = ({ settings }: PoolRecord): MessageTemplates => {
  const { EmailMessage, EmailSubject, SMSMessage } = settings.AdminCreateUserConfig?.InviteMessageTemplate ?? {}
  return {
    email: complete(EmailMessage ?? builtIn),
    subject: EmailSubject ?? 'Your temporary password',
    sms: complete(SMSMessage ?? builtIn),
  }
}

const complete = (text: string): string =>
  text.includes(codePlaceholder) && text.includes(usernamePlaceholder) ? text : ''

/** The name that an invited user signs in with. */
export const invitedName = ({ settings }: PoolRecord, { username, attributes }: UserRecord): string => {
  const kind = settings.UsernameAttributes?.find((attribute) => attributes[attribute])
  return (kind && attributes[kind]) ?? username
}
