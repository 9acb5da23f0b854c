import { requirePool } from '../../pools/find-pool.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import type { Handler } from '../handler.ts'

/** Shows the MFA configuration of a user pool: what is set, and whether MFA is off, optional or on. */
export const getUserPoolMfaConfig: Handler<'GetUserPoolMfaConfig', 'pools'> = async ({ UserPoolId }, { pools }) => {
  const { settings } = await requirePool(pools, UserPoolId)
  const { SmsConfiguration, SmsAuthenticationMessage, MfaConfiguration } = settings
  return omitUndefined({
    SmsMfaConfiguration: SmsConfiguration && omitUndefined({ SmsAuthenticationMessage, SmsConfiguration }),
    MfaConfiguration,
  })
}
