import type { UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { codeFailures } from '../errors.ts'
import { verifiedFlag } from '../../users/rules/names.ts'

/** Narrows an attribute name. Throws if the attribute cannot be verified with a code. */
export const requireVerifiable = (name: string): VerifiableAttribute => {
  if (name !== 'email' && name !== 'phone_number') throw codeFailures.notVerifiable()
  return name
}

/** Whether the user has a verified value of an attribute. */
export const isVerified = (user: UserRecord, attribute: VerifiableAttribute): boolean =>
  Boolean(user.attributes[attribute]) && user.attributes[verifiedFlag[attribute]] === 'true'
