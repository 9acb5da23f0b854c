import type { CodePurpose, CodeRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { codeFailures } from '../errors.ts'
import { hour, minute } from '../../kernel/durations.ts'

/**
 * Lifetime of codes by purpose, in milliseconds (behaviour: verification codes, section 3). Codes for sign-in are valid for the
 * AuthSessionValidity of the client, by default 3 minutes.
 */
export const codeLifetimes: Readonly<Record<CodePurpose, number>> = {
  'sign-up': 24 * hour,
  'reset-password': hour,
  'sign-in': 3 * minute,
  mfa: 3 * minute,
  'mfa-setup': 3 * minute,
  email: 24 * hour,
  phone_number: 24 * hour,
}

/** The member of users that contains codes. */
export type CodeHolder = Pick<UserRecord, 'codes'>

/** Stores a code with the user and replaces an older one: only the newest code of a purpose is valid. */
export const withCode = <T extends CodeHolder>(user: T, purpose: CodePurpose, code: CodeRecord): T => ({
  ...user,
  codes: { ...user.codes, [purpose]: code },
})

/** Removes the code of a purpose. */
export const withoutCode = <T extends CodeHolder>(user: T, purpose: CodePurpose): T => {
  const { [purpose]: _, ...codes } = user.codes
  return { ...user, codes }
}

/**
 * The destination of a code. Codes that verify an attribute, or set it up as a second factor, go to its pending value, if any;
 * all others go to the current value.
 */
export const destinationFor = (
  user: UserRecord,
  purpose: CodePurpose,
  attribute: VerifiableAttribute,
): string | undefined =>
  purpose === attribute || purpose === 'mfa-setup'
    ? (user.pending[attribute] ?? user.attributes[attribute])
    : user.attributes[attribute]

/** Like {@link destinationFor}, but throws if the user has no such contact. */
export const requireDestination = (user: UserRecord, purpose: CodePurpose, attribute: VerifiableAttribute): string => {
  const destination = destinationFor(user, purpose, attribute)
  if (!destination) throw codeFailures.noAddress[attribute]()
  return destination
}
