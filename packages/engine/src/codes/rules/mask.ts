import type { CodeDeliveryDetailsType } from '@poolhouse/schemas'
import type { VerifiableAttribute } from '@poolhouse/storage'

/** The first letter of the local part and of the domain; three stars for any length. */
const maskEmail = (address: string): string => {
  const at = address.lastIndexOf('@')
  const first = (text: string) => /^./u.exec(text)?.[0] ?? ''
  return `${first(address.slice(0, at))}***@${first(address.slice(at + 1))}***`
}

/** The last four digits; a star for each of the others. */
const maskPhoneNumber = (number: string): string => {
  const digits = number.replace(/^\+/, '')
  return `+${'*'.repeat(Math.max(digits.length - 4, 0))}${digits.slice(-4)}`
}

const kinds = {
  email: { medium: 'EMAIL', mask: maskEmail },
  phone_number: { medium: 'SMS', mask: maskPhoneNumber },
} as const

/** By what an attribute is reached. */
export const mediumOf = (attribute: VerifiableAttribute): 'EMAIL' | 'SMS' => kinds[attribute].medium

/** An email address or phone number as callers may see it: `j***@e***`, `+*******8920`. */
export const maskDestination = (attribute: VerifiableAttribute, value: string): string => kinds[attribute].mask(value)

/** Where a code went, in the words of the API. */
export const describeDelivery = (attribute: VerifiableAttribute, value: string): CodeDeliveryDetailsType => ({
  Destination: maskDestination(attribute, value),
  DeliveryMedium: mediumOf(attribute),
  AttributeName: attribute,
})
