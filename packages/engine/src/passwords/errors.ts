import { Failure } from '../kernel/failure.ts'

/** The name of the policy in messages, which differs when an administrator creates a user (H). */
export type PolicyName = 'policy' | 'password policy'

const weak =
  (reason: string) =>
  (policyName: PolicyName = 'policy') =>
    new Failure('InvalidPasswordException', `Password did not conform with ${policyName}: ${reason}`)

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
