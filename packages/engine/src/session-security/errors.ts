import { Failure } from '../kernel/failure.ts'

/** Errors that AWS does not have. */
export const sessionSecurityFailures = {
  signInTooOld: () =>
    new Failure('NotAuthorizedException', 'Sign in again to change your email address or phone number.'),
}
