import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)
const invalidFlow = (message: string) => new Failure('InvalidOAuthFlowException', message)

/** Errors about the settings of app clients. */
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
  urlWithFragment: (url: string) => invalid(`${url} cannot contain a fragment.`),
  defaultRedirectNotListed: () => invalid('DefaultRedirectURI must be one of the CallbackURLs.'),

  tokenValidity: () => invalid('Invalid range for token validity.'),
  mixedAuthFlows: () =>
    invalid('ExplicitAuthFlows with the ALLOW_ prefix cannot be mixed with those that have no prefix.'),
  rotationWithRefreshFlow: () =>
    invalid('ALLOW_REFRESH_TOKEN_AUTH cannot be used while refresh token rotation is enabled.'),
  invalidReadAttributes: () => invalid('Invalid read attributes specified while creating a client'),
  invalidWriteAttributes: () => invalid('Invalid write attributes specified while creating a client'),
  requiredNotWritable: () => invalid('Required attributes should be part of writable attributes'),
}
