import { Failure } from '../kernel/failure.ts'

/** The service calls the policy by another name where an administrator creates a user (H). */
export type PolicyWording = 'policy' | 'password policy'

const weak =
  (reason: string) =>
  (wording: PolicyWording = 'policy') =>
    new Failure('InvalidPasswordException', `Password did not conform with ${wording}: ${reason}`)

/** Errors about passwords. */
export const passwordFailures = {
  /** Also for unknown users that must stay hidden, and for a wrong SRP proof: the errors must be indistinguishable. */
  wrong: () => new Failure('NotAuthorizedException', 'Incorrect username or password.'),
  attemptsExceeded: () => new Failure('NotAuthorizedException', 'Password attempts exceeded'),

  tooShort: weak('Password not long enough'),
  tooLong: weak('Password too long'),
  withoutUppercase: weak('Password must have uppercase characters'),
  withoutLowercase: weak('Password must have lowercase characters'),
  withoutNumbers: weak('Password must have numeric characters'),
  withoutSymbols: weak('Password must have symbol characters'),
  /** The password is on the list of compromised ones (H). */
  compromised: () => new Failure('InvalidPasswordException', 'Provided password cannot be used for security reasons.'),
  usedBefore: () => new Failure('PasswordHistoryPolicyViolationException', 'Password has previously been used.'),
}
