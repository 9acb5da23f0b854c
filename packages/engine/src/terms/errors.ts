import { Failure } from '../kernel/failure.ts'

/** Errors about terms documents (behaviour: terms, section 4). */
export const termsFailures = {
  /** Type H, message L. */
  notFound: () => new Failure('ResourceNotFoundException', 'Terms does not exist.'),
  /** Type H, message L. */
  notFoundForClient: (name: string, clientId: string) =>
    new Failure('ResourceNotFoundException', `Terms ${name} for client ${clientId} does not exist.`),
  /** Type H, message L. */
  exists: (name: string, clientId: string) =>
    new Failure('TermsExistsException', `Terms ${name} already exists for client ${clientId}`),
  /** Type H, message L. */
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of terms exceeded'),
  changedMeanwhile: () =>
    new Failure('ConcurrentModificationException', 'The terms were changed by another request. Please try again.'),
}
