import { Failure } from '../kernel/failure.ts'

const refused = (message: string) => new Failure('NotAuthorizedException', message)

/** Refusals of access tokens. */
export const accessTokenFailures = {
  /** No token at all, or a token of another kind. */
  invalid: () => refused('Invalid Access Token'),
  /** Signed by nobody we know, or changed after it was signed. */
  unverified: () => refused('Could not verify signature for Access Token'),
  expired: () => refused('Access Token has expired'),
  revoked: () => refused('Access Token has been revoked'),
  scopeMissing: () => refused('Access Token does not have required scopes'),
}

/** Refusals of refresh tokens. */
export const refreshFailures = {
  /** Unknown, or another client's. */
  invalid: () => refused('Invalid Refresh Token'),
  revoked: () => refused('Refresh Token has been revoked'),
  expired: () => refused('Refresh Token has expired'),
  /** Replaced by rotation, and the grace period is over. */
  reused: () => new Failure('RefreshTokenReuseException', 'Refresh Token has already been used'),
}

/** Errors of RevokeToken. Its contract has neither NotAuthorizedException nor ResourceNotFoundException. */
export const revocationFailures = {
  unknownClient: (clientId: string) =>
    new Failure('InvalidParameterException', `User pool client ${clientId} does not exist.`),
  wrongSecret: (clientId: string) =>
    new Failure('UnauthorizedException', `Invalid client secret for client ${clientId}`),
  off: (clientId: string) =>
    new Failure('UnsupportedOperationException', `Token revocation is not enabled for client ${clientId}`),
  notRefreshToken: () => new Failure('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked'),
}
