import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors of sign-up and its confirmation. Messages without a mark are H. Errors about the username are in `errors.ts`. */
export const signUpFailures = {
  closed: () => new Failure('NotAuthorizedException', 'SignUp is not permitted for this user pool'),
  /** Rule H, message M. Only pools with another first factor accept users without a password. */
  passwordMissing: () =>
    invalid("1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null"),
  /** Rule H, message M: public reports. */
  preferredUsernameTooEarly: () =>
    invalid(
      'Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias.',
    ),

  /** The misspelling is the service's. */
  linkWithoutDomain: () =>
    invalid(
      'Cannot perform specific action because there does not exist a valid use pool domain associated with the user pool',
    ),
  alreadyConfirmed: () => invalid('User is already confirmed.'),
  nothingToConfirm: () => invalid('Cannot resend codes. Auto verification not turned on.'),
  /** For sign-up, confirmation and recovery, if the client does not hide which users exist (H for recovery, M for the others). */
  unknownUser: () => new Failure('UserNotFoundException', 'Username/client id combination not found.'),
}
