import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about domains of user pools (behaviour: domains, section 6). */
export const domainFailures = {
  /** H. For a prefix with other characters, and for a host name without CustomDomainConfig. */
  invalidCharacter: () =>
    invalid(
      String.raw`The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens. Please enter a different name that follows this format: ^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$`,
    ),
  /** H. */
  reservedWord: (word: string) => invalid(`Domain cannot contain reserved word: ${word}`),
  /** H. */
  notASubdomain: () =>
    invalid(
      'Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or domain parent is a top-level domain.',
    ),
  /** H: the service validates this member, although DescribeUserPoolDomain returns objects without it. */
  certificateMissing: () =>
    invalid(
      "1 validation error detected: Value null at 'customDomainConfig.certificateArn' failed to satisfy constraint: Member must not be null",
    ),
  /** H, including the suffix from CloudFront. */
  certificateUnusable: (requestId: string) =>
    invalid(
      `The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain. (Service: CloudFront, Status Code: 400, Request ID: ${requestId})`,
    ),
  /** Rule H, message L. */
  unknownVersion: (version: number) =>
    invalid(`Invalid managed login version: ${version}. Valid versions are 1 and 2.`),
  /** Rule H, message L. */
  failoverOfPrefix: () => invalid('Routing is not supported for prefix domains.'),
  /** H. */
  alreadyConfigured: () => invalid('User pool already has a domain configured.'),
  /** Rule and type H, message L. */
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of custom domains exceeded'),
  /** H. */
  taken: () => invalid('Domain already associated with another user pool.'),
  /** H for an unknown domain; M for a domain of another pool; L for an unknown pool, which the message mentions. */
  notFound: () => invalid('No such domain or user pool exists.'),
  /** H. */
  customWithoutConfig: () => invalid('Cannot convert custom domain to prefix domain.'),
  /** G. */
  prefixWithConfig: () => invalid('Cannot convert prefix domain to custom domain.'),
  /** Rule M, message L. */
  notReady: (status: string) => invalid(`Domain is in status ${status}. Please try again.`),
  /** Type H, message L. */
  changedMeanwhile: () =>
    new Failure('ConcurrentModificationException', 'The domain was changed by another request. Please try again.'),
}
