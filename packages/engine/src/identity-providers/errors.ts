import type { IdentityProviderTypeType } from '@poolhouse/schemas'
import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)
const notFound = (message: string) => new Failure('ResourceNotFoundException', message)

/** Errors about identity providers (behaviour: identity providers, sections 2 to 7). */
export const providerFailures = {
  /** H. */
  exists: (name: string, poolId: string) =>
    new Failure('DuplicateProviderException', `${name} already exists for tenant ${poolId}.`),
  /** Type H, message L. */
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of identity providers exceeded'),
  /** H, for DescribeIdentityProvider. */
  notDescribed: (name: string, poolId: string) =>
    notFound(`Identity provider ${name} for tenantId ${poolId} does not exist.`),
  /** H for UpdateIdentityProvider; type H, message L for DeleteIdentityProvider. */
  notFound: (name: string, poolId: string) =>
    notFound(`Identity provider ${name} in User Pool ${poolId} does not exist.`),
  /** Type H, message L. */
  unknownIdentifier: (identifier: string, poolId: string) =>
    notFound(`Identity provider with identifier ${identifier} in User Pool ${poolId} does not exist.`),
  /** Type M, message L. */
  identifierTaken: (identifier: string, poolId: string) =>
    new Failure('DuplicateProviderException', `Identifier ${identifier} already exists for tenant ${poolId}.`),
  /** The same for UpdateIdentityProvider, which does not declare DuplicateProviderException (L). */
  identifierTakenOnUpdate: (identifier: string, poolId: string) =>
    invalid(`Identifier ${identifier} already exists for tenant ${poolId}.`),
  /** L. */
  repeatedIdentifier: (identifier: string) => invalid(`The identifier ${identifier} is listed more than once.`),
  /** Type H, message L, after that of app clients. */
  changedMeanwhile: () =>
    new Failure(
      'ConcurrentModificationException',
      'Only one request to update identity provider can be processed at a time.',
    ),
  /** H. */
  nameOfType: (name: string, type: IdentityProviderTypeType) => invalid(`Provider ${name} cannot be of type ${type}.`),
  /** H. */
  unknownAttributes: (names: readonly string[]) =>
    invalid(`AttributeMapping contains invalid mapping: [${names.join(', ')}]`),
  /** Rule H, message L. */
  levelsWithoutOidc: () => invalid('AcrMapping is only supported for OIDC identity providers.'),
}

/** Errors about ProviderDetails (behaviour: identity providers, section 4). */
export const detailFailures = {
  /** H. */
  social: () => invalid('clientId, clientSecret and authorizeScopes are all required idp details.'),
  /** H. */
  apple: () => invalid('clientId, privateKey, teamId, and keyId are all required idp details.'),
  /** H. */
  oidc: () =>
    invalid('clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.'),
  /** H. */
  requestMethod: (method: string) =>
    invalid(
      `1 validation error detected: Value '${method}' at 'providerConfiguration.oidcConfig.attributesRequestMethod' failed to satisfy constraint: Member must satisfy enum value set: [POST, GET]`,
    ),
  /** H for the issuer; L for the other URLs. */
  notHttps: () => invalid('OIDC endpoint must start with https://'),
  /** Rule H, message L. */
  discovery: (url: string, reason: string) =>
    invalid(
      `Unable to contact well-known endpoint ${url}: ${reason}. Provide authorize_url, token_url, attributes_url and jwks_uri instead.`,
    ),
  /** M. */
  invalidKey: (name: string) => invalid(`${name} is not a valid key for SAML identity provider details.`),
  /** H. */
  noMetadata: () => invalid('At least one of the MetadataURL or MetadataFile should be provided.'),
  /** H. */
  twoMetadata: () => invalid('Only one of the MetadataURL or MetadataFile should be provided.'),
  /** H. */
  metadataStatus: (status: number, url: string) =>
    invalid(`Non-ok status code ${status} returned from remote metadata source ${url}`),
  /** L. */
  metadataUnreachable: (url: string, reason: string) =>
    invalid(`Unable to retrieve metadata from remote metadata source ${url}: ${reason}`),
  /** H. */
  noSignOn: () => invalid('No SingleSignOn Http redirect binding location found in metadata.'),
  /** M. */
  notMetadata: () => invalid('Unable to unmarshall metadata'),
  /** Rule H, message L. */
  notBoolean: (name: string) => invalid(`${name} must be true or false.`),
  /** Rule H, message L. */
  signingAlgorithm: () => invalid('RequestSigningAlgorithm must be rsa-sha256.'),
}
