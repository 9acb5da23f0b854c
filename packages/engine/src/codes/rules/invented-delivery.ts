import type { CodeDeliveryDetailsType } from '@poolhouse/schemas'
import type { VerifiableAttribute } from '@poolhouse/storage'
import { describeDelivery } from './mask.ts'

const email = /^[^@\s]+@[^@\s]+$/
const phoneNumber = /^\+\d{5,}$/
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Invents a destination for an unknown user, for clients that must not learn which users exist. A name that is a contact is
 * the destination. For any other name, it is derived from `seed`, a secret digest of pool and name, so that the result is
 * stable and cannot be computed by a client. With `exact`, this also applies to a contact of the other kind.
 */
export const inventDelivery = (
  name: string,
  preferred: VerifiableAttribute,
  seed: Uint8Array,
  exact?: 'exact',
): CodeDeliveryDetailsType => {
  if (email.test(name) && (!exact || preferred === 'email')) return describeDelivery('email', name)
  if (phoneNumber.test(name) && (!exact || preferred === 'phone_number')) return describeDelivery('phone_number', name)
  const letter = (at: number) => alphabet[(seed[at] ?? 0) % alphabet.length]
  const digits = seed
    .slice(0, 4)
    .map((byte) => byte % 10)
    .join('')
  const inventions = { email: `${letter(0)}@${letter(1)}`, phone_number: `+1000000${digits}` }
  return describeDelivery(preferred, inventions[preferred])
}
