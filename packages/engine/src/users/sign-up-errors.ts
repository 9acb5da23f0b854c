import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Refusals of signing up and of confirming it. What is wrong with the name itself stands among those of users. */
export const signUpFailures = {
  closed: () => new Failure('NotAuthorizedException', 'SignUp is not permitted for this user pool'),
  /** Only pools with another first factor than the password take users without one. */
  passwordMissing: () =>
    invalid("1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null"),
  preferredUsernameTooEarly: () => invalid('preferred_username cannot be set before confirmation'),

  alreadyConfirmed: () => invalid('User is already confirmed.'),
  nothingToConfirm: () => invalid('Cannot resend codes. Auto verification not turned on.'),
  /** For sign-up, confirmation and recovery, through clients that do not hide who exists. */
  unknownUser: () => new Failure('UserNotFoundException', 'Username/client id combination not found.'),
}
