import type { MfaFactor } from '@poolhouse/storage'
import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about second factors. Behaviour: MFA; texts without a mark are H. */
export const mfaFailures = {
  configuredWhileOff: () =>
    invalid("Invalid MFA configuration given, can't turn off MFA and configure an MFA together."),
  noFactor: () =>
    invalid('Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.'),
  emailBySharedSender: () =>
    invalid(
      'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.',
    ),
  firstFactorsForbidden: () =>
    invalid('Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled'),
  webAuthnSingleFactor: () =>
    invalid(
      'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
    ),
  webAuthnNotForMfa: () =>
    invalid('WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not configured for MFA.'),
  relyingParty: () => invalid('RelyingPartyId contains invalid characters'),
  /** L. */
  relyingPartyIsSuffix: (name: string) => invalid(`RelyingPartyId ${name} is a public suffix.`),

  /** Rule M, message L. */
  legacyAttribute: (name: string) => invalid(`Invalid MFA option given. ${name} cannot receive text messages.`),
  /** L. */
  twoPreferred: () => invalid('Only one MFA setting can be preferred.'),
  /** L. */
  preferredIsOff: (factor: MfaFactor) => invalid(`${factor} must be enabled to be the preferred MFA setting.`),
  notConfigured: (factor: MfaFactor) => invalid(`User does not have delivery config set to turn on ${factor}`),
  /** M. */
  authenticatorUnverified: () => invalid('User has not verified software token mfa'),

  softwareTokenOff: () =>
    new Failure('SoftwareTokenMFANotFoundException', 'Software Token MFA has not been enabled by the userPool'),
  /** M. */
  noAuthenticator: () =>
    new Failure('SoftwareTokenMFANotFoundException', 'Software Token MFA does not exist for the user.'),
  /** L. */
  tokenAndSession: () => invalid('Exactly one of AccessToken and Session is required.'),
  firstCodeWrong: () => new Failure('EnableSoftwareTokenMFAException', 'Code mismatch'),

  wrongToken: () => new Failure('CodeMismatchException', 'Invalid code received for user'),
  usedToken: () => new Failure('ExpiredCodeException', 'Your software token has already been used once.'),
  wrongCode: () => new Failure('CodeMismatchException', 'Invalid code or auth state for the user.'),
  /** L. */
  notOffered: (response: string) => invalid(`${response} is not one of the MFA types that the user can choose.`),
  /** G: with a stolen password alone, it must not be possible to replace an address that recovers the account. */
  emailOfUser: () => invalid('The user has a verified email address. Set up that address.'),
  /** L. */
  setupNotOffered: () => invalid('EMAIL_OTP is not one of the MFA types that the user can set up.'),
  /** L. */
  notSetUp: () => invalid('The user has not verified a software token.'),
}
