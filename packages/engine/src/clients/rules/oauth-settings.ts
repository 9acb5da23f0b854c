import type { ClientSettings, PoolRecord } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'

/** The standard scopes. Every pool has them (H). */
const userScopes: ReadonlySet<string> = new Set([
  'phone',
  'email',
  'openid',
  'profile',
  'aws.cognito.signin.user.admin',
])

/**
 * Checks which OAuth flows, scopes and providers a client may use. Throws InvalidOAuthFlowException for flows that
 * exclude each other or lack a callback URL, ScopeDoesNotExistException for an undefined scope, InvalidParameterException otherwise (H; order G).
 *
 * @param defined the scopes of resource servers and the providers that exist, at least those that the settings name.
 */
export const checkOAuthSettings = (
  pool: PoolRecord,
  settings: ClientSettings,
  hasSecret: boolean,
  defined: { readonly scopes: ReadonlySet<string>; readonly providers: ReadonlySet<string> },
): void => {
  const { AllowedOAuthFlows: flows = [], AllowedOAuthScopes: scopes = [] } = settings
  if (settings.AllowedOAuthFlowsUserPoolClient && (flows.length === 0 || scopes.length === 0)) {
    throw clientSettingFailures.oauthWithoutFlowsOrScopes()
  }
  const callsBack = flows.includes('code') || flows.includes('implicit')
  const isForMachines = flows.includes('client_credentials')
  if (isForMachines && !hasSecret) throw clientSettingFailures.credentialsWithoutSecret()
  if (isForMachines && flows.length > 1) throw clientSettingFailures.credentialsAmongOthers()
  for (const scope of scopes) {
    if (!userScopes.has(scope) && !defined.scopes.has(scope)) throw clientSettingFailures.unknownScope(scope)
    if (isForMachines && userScopes.has(scope)) throw clientSettingFailures.userScopeWithCredentials(scope)
  }
  if (callsBack && !settings.CallbackURLs?.length) throw clientSettingFailures.callbacksMissing()
  const unknown = settings.SupportedIdentityProviders?.find((provider) => !defined.providers.has(provider))
  if (unknown !== undefined) throw clientSettingFailures.unknownProvider(unknown, pool.id)
}
