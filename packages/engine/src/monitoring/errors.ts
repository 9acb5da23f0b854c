import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about risk configurations, log delivery and provisioned limits (behaviour: monitoring, sections 3 to 6). */
export const monitoringFailures = {
  /** H. */
  cidr: () => invalid('Incorrect CIDR format'),
  /** H. */
  notificationSender: (regions: readonly string[]) =>
    invalid(
      `Invalid NotifyConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: ${regions.join(', ')}.`,
    ),
  /** H. Each problem is a sentence. */
  logConfigurations: (faults: readonly string[]) => invalid(`Request validation Failed. ${faults.join(' ')}`),
  /** Too many requests changed the configuration concurrently. */
  tooMuchContention: () =>
    new Failure('InternalErrorException', 'The risk configuration could not be saved. Please try again.'),
  /** Types H, messages L. */
  unknownLimit: (category: string) => new Failure('ResourceNotFoundException', `Limit ${category} does not exist.`),
  limitTooLow: (free: number) => invalid(`RequestedLimitValue must be at least ${free}, the value without charge.`),
  limitTooHigh: (maximum: number) =>
    new Failure(
      'ServiceQuotaExceededException',
      `RequestedLimitValue exceeds the quota of the account, which is ${maximum}.`,
    ),
}
