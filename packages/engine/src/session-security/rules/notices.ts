import type { UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import type { MessageTemplates } from '../../messages/rules/templates.ts'
import { verifiedFlag } from '../../users/rules/names.ts'

/** A message about a change, and its destination. */
export interface Notice {
  readonly attribute: VerifiableAttribute
  readonly to: string
  readonly message: MessageTemplates
}

const contacts = ['email', 'phone_number'] as const

const labels: Readonly<Record<VerifiableAttribute, string>> = {
  email: 'email address',
  phone_number: 'phone number',
}

const advice = 'If you did not do this, reset your password and contact support.'

const messageOf = (subject: string, text: string): MessageTemplates => ({ subject, email: text, sms: text })

/** The notice to the first verified contact that the password was changed. The texts contain no user input. */
export const passwordChangedNotices = (user: UserRecord): readonly Notice[] => {
  const attribute = contacts.find((contact) => isVerified(user, contact))
  const to = attribute && user.attributes[attribute]
  if (!attribute || !to) return []
  return [
    {
      attribute,
      to,
      message: messageOf('Your password was changed', `The password of your account was changed. ${advice}`),
    },
  ]
}

/** The notices to the old values of verified contacts that were changed or removed. */
export const addressChangedNotices = (before: UserRecord, after: UserRecord): readonly Notice[] =>
  contacts.flatMap((attribute) => {
    const to = before.attributes[attribute]
    if (!to || !isVerified(before, attribute) || after.attributes[attribute] === to) return []
    const what = labels[attribute]
    return [
      {
        attribute,
        to,
        message: messageOf(`Your ${what} was changed`, `The ${what} of your account was changed. ${advice}`),
      },
    ]
  })

const isVerified = (user: UserRecord, attribute: VerifiableAttribute): boolean =>
  user.attributes[verifiedFlag[attribute]] === 'true'
