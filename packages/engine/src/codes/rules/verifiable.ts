import type { UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { codeFailures } from '../errors.ts'
import { verifiedFlag } from '../../users/rules/names.ts'

/** The attribute of that name, or a refusal when no code can verify it. */
export const requireVerifiable = (name: string): VerifiableAttribute => {
  if (name !== 'email' && name !== 'phone_number') throw codeFailures.notVerifiable()
  return name
}

/** Whether the user proved to hold the value of an attribute. */
export const isVerified = (user: UserRecord, attribute: VerifiableAttribute): boolean =>
  Boolean(user.attributes[attribute]) && user.attributes[verifiedFlag[attribute]] === 'true'
