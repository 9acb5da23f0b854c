import type { SignInNameKind } from '@poolhouse/storage'
import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about users, their names and their status. */
export const userFailures = {
  notFound: () => new Failure('UserNotFoundException', 'User does not exist.'),
  /** The UserMigration trigger failed (M). */
  notMigrated: (clientId: string) =>
    new Failure('UserNotFoundException', `Exception migrating user in app client ${clientId}`),
  disabled: () => new Failure('NotAuthorizedException', 'User is disabled.'),
  /** For AdminResetUserPassword. The service sends no full stop (M). */
  disabledForReset: () => new Failure('NotAuthorizedException', 'User is disabled'),
  notConfirmed: () => new Failure('UserNotConfirmedException', 'User is not confirmed.'),
  resetRequired: () => new Failure('PasswordResetRequiredException', 'Password reset required for the user'),
  /** For AdminCreateUser. */
  accountExists: () => new Failure('UsernameExistsException', 'User account already exists'),
  /** For SignUp. */
  usernameExists: () => new Failure('UsernameExistsException', 'User already exists'),
  /** For SignUp in pools where an email address or phone number is the username, and for AdminCreateUser. */
  nameWithAliasExists: (kind: SignInNameKind) =>
    new Failure('UsernameExistsException', `An account with the given ${kind} already exists.`),
  /** A verified email address, phone number, preferred username or identity belongs to another user (type H, message L). */
  aliasExists: (kind: SignInNameKind) =>
    new Failure(
      'AliasExistsException',
      kind === 'identity'
        ? 'Source identity is already linked to a user in this user pool'
        : `An account with the given ${kind} already exists.`,
    ),
  cannotBeConfirmed: (status: string) =>
    new Failure('NotAuthorizedException', `User cannot be confirmed. Current status is ${status}`),
  resendNotPossible: (username: string) =>
    new Failure(
      'UnsupportedUserStateException',
      `Resend not possible. ${username} status is not FORCE_CHANGE_PASSWORD`,
    ),
  /** Too many requests changed one user concurrently. */
  tooMuchContention: () => new Failure('InternalErrorException', 'The user could not be saved. Please try again.'),

  usernameShouldBeEmail: () => invalid('Username should be an email.'),
  usernameShouldBePhoneNumber: () => invalid('Username should be a phone number.'),
  usernameShouldBeEither: () => invalid('Username should be either an email or a phone number.'),
  usernameLooksLikeEmail: () =>
    invalid('Username cannot be of email format, since user pool is configured for email alias.'),
  usernameLooksLikePhoneNumber: () =>
    invalid('Username cannot be of phone number format, since user pool is configured for phone number alias.'),
  /** For pools with username attributes, if the attribute differs from the username. */
  usernameDiffers: (attribute: string) => {
    const [shown, named] = attribute === 'email' ? ['email', 'email'] : ['phone number', 'phone_number']
    return invalid(`User ${shown} should be empty or same as username, since username attribute is ${named}.`)
  },

  noAddressForInvitation: {
    phone_number: () => invalid('User does not have phone number'),
    email: () => invalid('No email provided but desired delivery medium was Email'),
  },
}
