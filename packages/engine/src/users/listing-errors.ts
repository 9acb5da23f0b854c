import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors of searches. */
export const listingFailures = {
  /** H: responses of AWS in public reports end with a period, unlike the message in the behaviour sheets. */
  filterForm: () => invalid('Error while parsing filter.'),
  /** H. */
  notSearchable: (attribute: string) => invalid(`Invalid search attribute: ${attribute}`),
  /** Type H, message M: public reports. */
  unknownAttributes: () => invalid('One or more requested attributes do not exist.'),
}
