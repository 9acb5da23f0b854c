import type { DeliveryOutcome } from '../ports/delivery.ts'
import { Failure } from '../kernel/failure.ts'
import { attemptFailures } from '../limits/errors.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

type Rejection = Extract<DeliveryOutcome, { kind: 'rejected' }>

/** The error for a message that was not accepted, by reason. */
const deliveryFailures: Readonly<Record<Rejection['because'], (reason: string) => Failure>> = {
  failure: (reason) => new Failure('CodeDeliveryFailureException', reason),
  'daily-limit': () =>
    new Failure(
      'LimitExceededException',
      'Exceeded daily email limit for the operation or the account. If a higher limit is required, please configure your user pool to use your own Amazon SES configuration for sending email.',
    ),
  'recipient-limit': attemptFailures.exceeded,
  'sms-role-access': () =>
    new Failure('InvalidSmsRoleAccessPolicyException', 'Role does not have permission to publish with SNS'),
  'sms-role-trust': () =>
    new Failure(
      'InvalidSmsRoleTrustRelationshipException',
      'Role does not have a trust relationship allowing Cognito to assume the role',
    ),
  'email-role-access': () =>
    new Failure('InvalidEmailRoleAccessPolicyException', 'Role does not have permission to send email with SES'),
}

/** Sign-in operations declare no error for a message that is not delivered, except those about roles (G). */
const signInFailures = (source: string, because: Rejection['because'], reason: string): Failure | undefined =>
  source === 'CustomMessage_Authentication' && (because === 'failure' || because === 'daily-limit')
    ? new Failure('InvalidUserPoolConfigurationException', reason)
    : undefined

/** The messages of operations whose contracts do not declare LimitExceededException. */
const withoutLimitExceeded: ReadonlySet<string> = new Set([
  'CustomMessage_AdminCreateUser',
  'CustomMessage_Authentication',
  'CustomMessage_UpdateUserAttribute',
])

/** Errors of verification codes. */
export const codeFailures = {
  mismatch: () => new Failure('CodeMismatchException', 'Invalid verification code provided, please try again.'),
  /** The code was used, expired, is for a value that has changed, or was never requested. The caller does not learn which. */
  expired: () => new Failure('ExpiredCodeException', 'Invalid code provided, please request a code again.'),

  notVerifiable: () => invalid('Invalid attribute name. Only phone_number and email can be verified.'),
  /** The user has no value for the attribute. */
  noAddress: {
    email: () => invalid('User does not have a valid registered email address'),
    phone_number: () => invalid('User does not have a valid registered phone number'),
  },

  /** The delivery service did not accept the message. */
  undelivered: ({ because, reason }: Rejection, source: string) => {
    if (!withoutLimitExceeded.has(source)) return deliveryFailures[because](reason)
    if (because === 'recipient-limit') return attemptFailures.exceededUndeclared()
    return (
      signInFailures(source, because, reason) ??
      deliveryFailures[because === 'daily-limit' ? 'failure' : because](reason)
    )
  },

  noRecoveryContact: () =>
    invalid('Cannot reset password for the user as there is no registered/verified email or phone_number'),
  recoveryByAdministrator: () => new Failure('NotAuthorizedException', 'Contact administrator to reset password.'),
  notResettable: () => new Failure('NotAuthorizedException', 'User password cannot be reset in the current state.'),
}
