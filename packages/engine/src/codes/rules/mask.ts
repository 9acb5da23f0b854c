import type { CodeDeliveryDetailsType } from '@poolhouse/schemas'
import type { VerifiableAttribute } from '@poolhouse/storage'

/** Keeps the first letter of the local part and of the domain, each followed by three stars. */
const maskEmail = (address: string): string => {
  const at = address.lastIndexOf('@')
  const first = (text: string) => /^./u.exec(text)?.[0] ?? ''
  return `${first(address.slice(0, at))}***@${first(address.slice(at + 1))}***`
}

/** Keeps the last four digits; each other digit becomes a star. */
const maskPhoneNumber = (number: string): string => {
  const digits = number.replace(/^\+/, '')
  return `+${'*'.repeat(Math.max(digits.length - 4, 0))}${digits.slice(-4)}`
}

const kinds = {
  email: { medium: 'EMAIL', mask: maskEmail },
  phone_number: { medium: 'SMS', mask: maskPhoneNumber },
} as const

/** The delivery medium of an attribute. */
export const mediumOf = (attribute: VerifiableAttribute): 'EMAIL' | 'SMS' => kinds[attribute].medium

/** Masks an email address or phone number for responses: `j***@e***`, `+*******8920`. */
export const maskDestination = (attribute: VerifiableAttribute, value: string): string => kinds[attribute].mask(value)

/** Describes the delivery of a code for responses. */
export const describeDelivery = (attribute: VerifiableAttribute, value: string): CodeDeliveryDetailsType => ({
  Destination: maskDestination(attribute, value),
  DeliveryMedium: mediumOf(attribute),
  AttributeName: attribute,
})
