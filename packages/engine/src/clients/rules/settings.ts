import type { RefreshTokenRotationType, UpdateUserPoolClientRequest } from '@poolhouse/schemas'
import type { ClientSettings, PoolRecord } from '@poolhouse/storage'
import { type ClientChange, clientSettingFailures } from '../setting-errors.ts'
import { checkAnalytics } from './analytics.ts'
import { poolFailures } from '../../pools/errors.ts'
import { isAtLeast } from '../../pools/rules/tiers.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { checkAttributePermissions } from './attribute-permissions.ts'
import { checkOAuthSettings } from './oauth-settings.ts'
import { checkRedirectUrls } from './redirect-urls.ts'
import { checkTokenValidity, defaultRefreshValidity } from './token-validity.ts'

/** The settings of CreateUserPoolClient and UpdateUserPoolClient. */
export type GivenClientSettings = Omit<UpdateUserPoolClientRequest, 'UserPoolId' | 'ClientId' | 'ClientName'>

/** Facts that the rules for settings need. */
export interface SettingsContext {
  readonly hasSecret: boolean
  /** The scopes of resource servers that exist, at least those that the settings name. */
  readonly definedScopes: ReadonlySet<string>
  /** The identity providers that exist, at least those that the settings name. */
  readonly providers: ReadonlySet<string>
  readonly doing: ClientChange
}

/**
 * Validates the settings of a client and fills in the defaults that the service returns (behaviour: user pools, section 5).
 * Members are in the order of responses. Throws if the settings are inconsistent.
 */
export const clientSettings = (
  pool: PoolRecord,
  request: GivenClientSettings,
  { hasSecret, definedScopes, providers, doing }: SettingsContext,
): ClientSettings => {
  const units = omitUndefined(request.TokenValidityUnits ?? {})
  const settings: ClientSettings = omitUndefined({
    RefreshTokenValidity: request.RefreshTokenValidity || defaultRefreshValidity(units.RefreshToken),
    AccessTokenValidity: request.AccessTokenValidity,
    IdTokenValidity: request.IdTokenValidity,
    TokenValidityUnits: units,
    ReadAttributes: sortedSet(request.ReadAttributes),
    WriteAttributes: sortedSet(request.WriteAttributes),
    ExplicitAuthFlows: sortedSet(request.ExplicitAuthFlows),
    SupportedIdentityProviders: sortedSet(request.SupportedIdentityProviders),
    CallbackURLs: sortedSet(request.CallbackURLs),
    LogoutURLs: sortedSet(request.LogoutURLs),
    DefaultRedirectURI: request.DefaultRedirectURI,
    AllowedOAuthFlows: sortedSet(request.AllowedOAuthFlows),
    AllowedOAuthScopes: sortedSet(request.AllowedOAuthScopes),
    AllowedOAuthFlowsUserPoolClient: request.AllowedOAuthFlowsUserPoolClient ?? false,
    AnalyticsConfiguration: request.AnalyticsConfiguration,
    PreventUserExistenceErrors: request.PreventUserExistenceErrors,
    EnableTokenRevocation: request.EnableTokenRevocation ?? true,
    EnablePropagateAdditionalUserContextData: request.EnablePropagateAdditionalUserContextData ?? false,
    AuthSessionValidity: request.AuthSessionValidity ?? 3,
    RefreshTokenRotation: request.RefreshTokenRotation && withGracePeriod(request.RefreshTokenRotation),
  })
  checkTokenValidity(settings)
  checkAuthFlows(pool, settings, hasSecret)
  checkOAuthSettings(pool, settings, hasSecret, { scopes: definedScopes, providers })
  checkRedirectUrls(settings)
  checkAttributePermissions(pool, settings, doing)
  checkAnalytics(settings)
  if (settings.EnablePropagateAdditionalUserContextData && !hasSecret) {
    throw clientSettingFailures.userContextWithoutSecret()
  }
  return settings
}

/** The service stores the period also when rotation is off (H: live reads). */
const withGracePeriod = ({ Feature, RetryGracePeriodSeconds = 0 }: RefreshTokenRotationType) => ({
  Feature,
  RetryGracePeriodSeconds,
})

/** The lists of a client are sets, which responses return in alphabetical order (H: live reads). */
const sortedSet = <T extends string>(list: readonly T[] | undefined): T[] | undefined =>
  list && [...new Set(list)].toSorted()

const checkAuthFlows = (
  pool: PoolRecord,
  { ExplicitAuthFlows: flows = [], RefreshTokenRotation }: ClientSettings,
  hasSecret: boolean,
): void => {
  const prefixed = flows.filter((flow) => flow.startsWith('ALLOW_'))
  if (prefixed.length > 0 && prefixed.length < flows.length) throw clientSettingFailures.mixedAuthFlows()
  if (flows.includes('ALLOW_REFRESH_TOKEN_AUTH') && RefreshTokenRotation?.Feature === 'ENABLED') {
    throw clientSettingFailures.rotationWithRefreshFlow()
  }
  if (flows.includes('ALLOW_CLIENT_TOKEN_AUTH')) {
    if (flows.length > 1) throw clientSettingFailures.clientTokenAmongOthers()
    if (!hasSecret) throw clientSettingFailures.clientTokenWithoutSecret()
  }
  if (flows.includes('ALLOW_USER_AUTH') && !isAtLeast(pool, 'ESSENTIALS')) {
    throw poolFailures.featureNotAvailable('ALLOW_USER_AUTH', 'LITE')
  }
}
