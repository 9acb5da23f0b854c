import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors of linking identities to users (behaviour: identity providers, sections 9 and 10). */
export const linkFailures = {
  /** Rule H, message L. */
  memberMissing: (user: 'DestinationUser' | 'SourceUser' | 'User', member: string) =>
    invalid(`${user}.${member} is required.`),
  /** Rule H, message L, after that of app clients. */
  unknownProvider: (name: string, poolId: string) =>
    invalid(`The provider ${name} does not exist for User Pool ${poolId}.`),
  /** H until 2024, when the service changed the message. */
  sourceIsLocal: () =>
    invalid(
      'Invalid SourceUser: Cognito users with a username/password may not be passed in as a SourceUser, only as a DestinationUser',
    ),
  /** Rule H, message L. */
  attributeName: (name: string) =>
    invalid(
      `Invalid SourceUser: ProviderAttributeName ${name} is neither Cognito_Subject nor an attribute that the provider maps.`,
    ),
  /** Rule M, message L. */
  tooLong: () => invalid('Invalid SourceUser: provider name, attribute name and value have more than 128 characters.'),
  /** H. */
  sourceHasProfile: () =>
    invalid('Merging is not currently supported, provide a SourceUser that has not been signed up in order to link'),
  /** M. */
  alreadyLinked: () => invalid('SourceUser is already linked to DestinationUser'),
  /** Type M, message L. */
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of linked identities exceeded'),
  /** H. */
  notLinked: () => invalid("Account isn't linked to anyone else, verify that the account has been linked"),
}
