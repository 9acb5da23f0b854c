import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)
const rejected = (message: string) => new Failure('NotAuthorizedException', message)

/** Errors of sign-ins. */
export const signInFailures = {
  temporaryPasswordExpired: () => rejected('Temporary password has expired and must be reset by an administrator.'),

  missingParameter: (name: string) => invalid(`Missing required parameter ${name}`),
  /** For an `ADMIN_` flow in the public operation, and for USER_PASSWORD_AUTH in the administrator operation. */
  flowNotSupported: () => invalid('Initiate Auth method not supported.'),
  challengeNotSupported: (challenge: string) => invalid(`Challenge ${challenge} is not supported`),
  /** M: the service's text is unknown. */
  challengeNotOffered: (response: string) => invalid(`${response} is not one of the available challenges.`),
  customTriggersMissing: () => invalid('Custom auth lambda trigger is not configured for the user pool.'),
  srpValueInvalid: () => invalid('SRP_A is not a valid public value'),
  timestampForm: () => invalid('TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english'),

  attributesMissing: (names: readonly string[]) =>
    invalid(`Invalid attributes given, ${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} missing`),
  attributeAlreadyProvided: (name: string) => rejected(`Cannot modify an already provided ${name}`),
}

/** Errors of flows that the client has not enabled. Each has its own text. */
export const flowOffFailures = {
  USER_PASSWORD_AUTH: () => invalid('USER_PASSWORD_AUTH flow not enabled for this client'),
  ADMIN_USER_PASSWORD_AUTH: () => invalid('Auth flow not enabled for this client'),
  USER_SRP_AUTH: () => invalid('USER_SRP_AUTH is not enabled for the client.'),
  USER_AUTH: () => invalid('USER_AUTH is not enabled for the client.'),
  CUSTOM_AUTH: () => invalid('CUSTOM_AUTH is not enabled for the client.'),
  REFRESH_TOKEN_AUTH: () => invalid('Auth flow not enabled for this client'),
}
