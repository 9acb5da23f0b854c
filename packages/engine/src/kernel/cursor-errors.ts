import { Failure } from './failure.ts'

/** Errors of page tokens. */
export const paginationFailures = {
  /** Forged, of another listing, or too old. The caller does not learn which. */
  invalidToken: () => new Failure('InvalidParameterException', 'Invalid pagination token given.'),
}
