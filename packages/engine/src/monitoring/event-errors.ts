import { Failure } from '../kernel/failure.ts'

/** Errors of requests that threat protection rejects (behaviour: threat protection, section 2; H). */
export const threatFailures = {
  blockedAddress: () => new Failure('NotAuthorizedException', 'Request not allowed due to security reasons.'),
  blocked: () => new Failure('NotAuthorizedException', 'Unable to login because of security reasons.'),
  /** Type H, message L. */
  notAddress: () => new Failure('InvalidParameterException', 'IpAddress must be an IPv4 or IPv6 address.'),
}

/** Errors about recorded events. Types H, messages L. */
export const eventFailures = {
  addOnOff: () => new Failure('UserPoolAddOnNotEnabledException', 'User pool add-on is not enabled.'),
  unknown: (id: string) => new Failure('ResourceNotFoundException', `Auth event ${id} does not exist.`),
  tooMuchContention: () => new Failure('InternalErrorException', 'The event could not be saved. Please try again.'),
  /** The token is forged, or of another user or event. */
  feedbackToken: () => new Failure('NotAuthorizedException', 'Invalid feedback token.'),
}
