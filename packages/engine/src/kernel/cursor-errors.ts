import { Failure } from './failure.ts'

/** Errors of page tokens. */
export const paginationFailures = {
  /** The token is forged, of another listing, or expired. The caller does not learn which. */
  invalidToken: () => new Failure('InvalidParameterException', 'Invalid pagination token given.'),
}
