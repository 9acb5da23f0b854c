import type { CodePurpose, CodeRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { codeFailures } from '../errors.ts'
import { hour } from '../../kernel/durations.ts'

/** How long a code of each purpose is good, in milliseconds (behaviour: verification codes, section 3). */
export const codeLifetimes: Readonly<Record<CodePurpose, number>> = {
  'sign-up': 24 * hour,
  'reset-password': hour,
  email: 24 * hour,
  phone_number: 24 * hour,
}

/** Puts a code in its slot, in the place of an older one: only the newest code of a purpose is good. */
export const withCode = (user: UserRecord, purpose: CodePurpose, code: CodeRecord): UserRecord => ({
  ...user,
  codes: { ...user.codes, [purpose]: code },
})

/** Empties the slot of a purpose. */
export const withoutCode = (user: UserRecord, purpose: CodePurpose): UserRecord => {
  const { [purpose]: _, ...codes } = user.codes
  return { ...user, codes }
}

/**
 * Where a code of some purpose goes. Codes about an attribute follow a value that waits to be verified; the others prove
 * who the user is, and go to the value that counts now.
 */
export const destinationFor = (
  user: UserRecord,
  purpose: CodePurpose,
  attribute: VerifiableAttribute,
): string | undefined =>
  purpose === attribute ? (user.pending[attribute] ?? user.attributes[attribute]) : user.attributes[attribute]

/** As {@link destinationFor}, or a refusal when the user has no such address. */
export const requireDestination = (user: UserRecord, purpose: CodePurpose, attribute: VerifiableAttribute): string => {
  const destination = destinationFor(user, purpose, attribute)
  if (!destination) throw codeFailures.noAddress[attribute]()
  return destination
}
