import { Failure } from '../kernel/failure.ts'

const rejected = (message: string) => new Failure('NotAuthorizedException', message)

/** Errors of access tokens. */
export const accessTokenFailures = {
  /** Not a token, or not an access token. */
  invalid: () => rejected('Invalid Access Token'),
  /** The key is unknown, or the signature is invalid. */
  unverified: () => rejected('Could not verify signature for Access Token'),
  expired: () => rejected('Access Token has expired'),
  revoked: () => rejected('Access Token has been revoked'),
  scopeMissing: () => rejected('Access Token does not have required scopes'),
}

/** Errors of refresh tokens. */
export const refreshFailures = {
  /** The token is unknown, or belongs to another client. */
  invalid: () => rejected('Invalid Refresh Token'),
  revoked: () => rejected('Refresh Token has been revoked'),
  expired: () => rejected('Refresh Token has expired'),
  /** The token was replaced by rotation, and the grace period is over. */
  reused: () => new Failure('RefreshTokenReuseException', 'Refresh Token has already been used'),
}

/** Errors of RevokeToken. The operation declares neither NotAuthorizedException nor ResourceNotFoundException. */
export const revocationFailures = {
  unknownClient: (clientId: string) =>
    new Failure('InvalidParameterException', `User pool client ${clientId} does not exist.`),
  wrongSecret: (clientId: string) =>
    new Failure('UnauthorizedException', `Invalid client secret for client ${clientId}`),
  off: (clientId: string) =>
    new Failure('UnsupportedOperationException', `Token revocation is not enabled for client ${clientId}`),
  notRefreshToken: () => new Failure('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked'),
}
