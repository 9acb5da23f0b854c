import { Failure } from './failure.ts'

/** Refusals of page tokens. */
export const paginationFailures = {
  /** Forged, of another listing, or too old: not told apart. */
  invalidToken: () => new Failure('InvalidParameterException', 'Invalid pagination token given.'),
}
