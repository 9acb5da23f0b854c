import { requirePool } from '../../domain/pools/find-pool.ts'
import { present } from '../../domain/present.ts'
import type { Handler } from '../../operation.ts'

/** Shows the MFA configuration of a user pool: what is set, and whether MFA is off, optional or on. */
export const getUserPoolMfaConfig: Handler<'GetUserPoolMfaConfig', 'pools'> = async ({ UserPoolId }, { pools }) => {
  const { settings } = await requirePool(pools, UserPoolId)
  const { SmsConfiguration, SmsAuthenticationMessage, MfaConfiguration } = settings
  return present({
    SmsMfaConfiguration: SmsConfiguration && present({ SmsAuthenticationMessage, SmsConfiguration }),
    MfaConfiguration,
  })
}
