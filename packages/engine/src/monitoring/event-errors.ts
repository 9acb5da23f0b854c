import { Failure } from '../kernel/failure.ts'

/** Errors about recorded events. Types H, messages L. */
export const eventFailures = {
  addOnOff: () => new Failure('UserPoolAddOnNotEnabledException', 'User pool add-on is not enabled.'),
  unknown: (id: string) => new Failure('ResourceNotFoundException', `Auth event ${id} does not exist.`),
  /** Forged, or of another user or event. */
  feedbackToken: () => new Failure('NotAuthorizedException', 'Invalid feedback token.'),
}
