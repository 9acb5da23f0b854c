import type { CodeDeliveryDetailsType } from '@poolhouse/schemas'
import type { VerifiableAttribute } from '@poolhouse/storage'
import { describeDelivery } from './mask.ts'

const email = /^[^@\s]+@[^@\s]+$/
const phoneNumber = /^\+\d{5,}$/
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Where a code would have gone, had there been a user: for clients that must not learn who exists. A name that is an address
 * stands for itself. Any other gets an address made from `seed`, a secret digest of pool and name, so that asking twice
 * answers the same and nobody can compute it.
 */
export const inventDelivery = (
  name: string,
  preferred: VerifiableAttribute,
  seed: Uint8Array,
): CodeDeliveryDetailsType => {
  if (email.test(name)) return describeDelivery('email', name)
  if (phoneNumber.test(name)) return describeDelivery('phone_number', name)
  const letter = (at: number) => alphabet[(seed[at] ?? 0) % alphabet.length]
  const digits = seed
    .slice(0, 4)
    .map((byte) => byte % 10)
    .join('')
  const inventions = { email: `${letter(0)}@${letter(1)}`, phone_number: `+1000000${digits}` }
  return describeDelivery(preferred, inventions[preferred])
}
