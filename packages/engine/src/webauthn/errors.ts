import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about passkeys (behaviour: passkeys, section 3). Types are H, messages G, except where noted. */
export const webAuthnFailures = {
  notEnabled: () =>
    new Failure(
      'WebAuthnNotEnabledException',
      'Passkeys are not enabled: WEB_AUTHN is not an allowed first auth factor.',
    ),
  configurationMissing: () =>
    new Failure('WebAuthnConfigurationMissingException', 'The user pool has neither a RelyingPartyId nor a domain.'),

  /** H. */
  malformed: () => invalid('Credential data is not valid'),
  challengeNotFound: () =>
    new Failure(
      'WebAuthnChallengeNotFoundException',
      'No registration with this challenge was started, or it has expired. Call StartWebAuthnRegistration again.',
    ),
  clientMismatch: () =>
    new Failure('WebAuthnClientMismatchException', 'The registration was started with another app client.'),
  originNotAllowed: () =>
    new Failure(
      'WebAuthnOriginNotAllowedException',
      'The origin of the credential is not a page of the relying party on HTTPS or localhost.',
    ),
  relyingPartyMismatch: () =>
    new Failure('WebAuthnRelyingPartyMismatchException', 'The credential was made for another relying party.'),
  notSupported: (reason: string) =>
    new Failure('WebAuthnCredentialNotSupportedException', `The credential is not supported: ${reason}.`),
  alreadyRegistered: () => invalid('The credential is already registered.'),
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of passkeys exceeded'),
  notFound: () => new Failure('ResourceNotFoundException', 'The passkey does not exist.'),

  malformedAssertion: () => invalid('CREDENTIAL is not an authentication response in JSON.'),
  singleFactorPool: () =>
    invalid('WebAuthn MFA requires FactorConfiguration MULTI_FACTOR_WITH_USER_VERIFICATION in the user pool.'),
  noOtherFactor: () => invalid('WebAuthn MFA requires another MFA factor: SMS, software token or email.'),
}
