import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)
const invalidFlow = (message: string) => new Failure('InvalidOAuthFlowException', message)

/** The operation, as it appears in error messages. */
export type ClientChange = 'creating' | 'updating'

/**
 * Errors about the settings of app clients (behaviour: refusals, section 3). Measured (H), except where noted, and except limits,
 * races, `twoSecrets`, `urlWithoutScheme` and `rotationWithRefreshFlow` (L).
 */
export const clientSettingFailures = {
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of user pool clients exceeded'),
  /** The generated id belongs to another client. */
  idTaken: () => new Failure('InternalErrorException', 'The client could not be created. Please try again.'),
  changedMeanwhile: () =>
    new Failure('ConcurrentModificationException', 'The client was changed by another request. Please try again.'),
  twoSecrets: () => invalid('GenerateSecret and ClientSecret cannot be used together.'),

  credentialsWithoutSecret: () =>
    invalidFlow('client_credentials flow can not be selected if client does not have a client secret.'),
  credentialsAmongOthers: () =>
    invalidFlow('client_credentials flow can not be selected along with code flow or implicit flow.'),
  userScopeWithCredentials: (scope: string) => invalidFlow(`${scope} is not supported with client_credentials flow`),
  oauthWithoutFlowsOrScopes: () =>
    invalid('AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.'),
  unknownScope: (scope: string) => new Failure('ScopeDoesNotExistException', `Invalid scope requested: ${scope}`),
  unknownProvider: (provider: string, poolId: string) =>
    invalid(`The provider ${provider} does not exist for User Pool ${poolId}.`),

  urlWithoutScheme: (url: string) => invalid(`${url} is not a valid URL.`),
  urlOverHttp: (url: string) => invalid(`${url} cannot use the HTTP protocol.`),
  urlWithFragment: (url: string) => invalid(`${url} cannot use fragment`),
  defaultRedirectNotListed: (url: string) =>
    invalid(`The default redirect URI ${url} is not in the callback URIs list.`),
  callbacksMissing: () => invalidFlow('CallbackUrls can not be empty when code flow or implicit flow is selected'),

  tokenValidity: () => invalid('Invalid range for token validity.'),
  refreshOutlived: () =>
    invalid('Access and Id Token expiration times must be less than or equal to refresh token expiration times.'),
  /** Rule H, message L. */
  clientTokenAmongOthers: () => invalid('ALLOW_CLIENT_TOKEN_AUTH cannot be used along with other auth flows.'),
  /** Rule H, message L. */
  clientTokenWithoutSecret: () =>
    invalid('ALLOW_CLIENT_TOKEN_AUTH can not be selected if client does not have a client secret.'),
  mixedAuthFlows: () => invalid("Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names."),
  rotationWithRefreshFlow: () =>
    invalid('ALLOW_REFRESH_TOKEN_AUTH cannot be used while refresh token rotation is enabled.'),
  invalidReadAttributes: (doing: ClientChange) => invalid(`Invalid read attributes specified while ${doing} a client`),
  invalidWriteAttributes: (doing: ClientChange) =>
    invalid(`Invalid write attributes specified while ${doing} a client`),
  userContextWithoutSecret: () =>
    invalid('Client Secret is required to set EnablePropagateAdditionalUserContextData as true'),
  analyticsIncomplete: () =>
    invalid(
      'Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid',
    ),
  analyticsRegion: (region: string) =>
    invalid(`The integration with Pinpoint is not supported for the requested ${region} region.`),
}
