import { Failure } from '../kernel/failure.ts'

/** Errors of GetClientToken (behaviour: clients and secrets, section 3). */
export const clientTokenFailures = {
  /** Type H, message L. */
  wrongSecret: (clientId: string) =>
    new Failure('NotAuthorizedException', `Unable to verify secret for client ${clientId}`),
  /** L. */
  flowOff: () => new Failure('InvalidParameterException', 'CLIENT_TOKEN_AUTH flow not enabled for this client'),
  /** Type M, message L. */
  invalidScope: (scope: string) => new Failure('InvalidParameterException', `Invalid scope requested: ${scope}`),
  /** The operation does not declare the errors of functions (L). */
  triggerFailed: (message: string) => new Failure('NotAuthorizedException', message),
}
