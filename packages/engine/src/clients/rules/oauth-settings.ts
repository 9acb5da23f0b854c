import type { ClientSettings, PoolRecord } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'

/** The standard scopes. Every pool has them. */
const userScopes: ReadonlySet<string> = new Set([
  'phone',
  'email',
  'openid',
  'profile',
  'aws.cognito.signin.user.admin',
])

/** The provider for users of the pool itself. */
const ownProvider = 'COGNITO'

/**
 * Checks which OAuth flows, scopes and providers a client may use. Throws InvalidOAuthFlowException for flows that
 * exclude each other, ScopeDoesNotExistException for an undefined scope, InvalidParameterException otherwise.
 *
 * @param defined the scopes of resource servers that exist, at least those that the settings name.
 */
export const checkOAuthSettings = (
  pool: PoolRecord,
  settings: ClientSettings,
  hasSecret: boolean,
  defined: ReadonlySet<string>,
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
    if (!userScopes.has(scope) && !defined.has(scope)) throw clientSettingFailures.unknownScope(scope)
    if (isForMachines && userScopes.has(scope)) throw clientSettingFailures.userScopeWithCredentials(scope)
  }
  if (callsBack && !settings.CallbackURLs?.length) throw clientSettingFailures.callbacksMissing()
  const stranger = settings.SupportedIdentityProviders?.find((provider) => provider !== ownProvider)
  if (stranger !== undefined) throw clientSettingFailures.unknownProvider(stranger, pool.id)
}
