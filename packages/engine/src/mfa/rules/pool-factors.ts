import type { MfaFactor, PoolRecord } from '@poolhouse/storage'

/** Whether sign-ins to a pool require a second factor. */
export type MfaMode = 'OFF' | 'OPTIONAL' | 'ON'

/** The MFA mode of a pool. Default: OFF. */
export const mfaModeOf = ({ settings }: PoolRecord): MfaMode => settings.MfaConfiguration ?? 'OFF'

/**
 * The second factors that a pool offers, in the order of challenges. A pool that was created with MFA, and for which
 * SetUserPoolMfaConfig was never called, offers SMS.
 */
export const poolFactors = (pool: PoolRecord): readonly MfaFactor[] => {
  const { mfa, settings } = pool
  const offered: Readonly<Record<MfaFactor, boolean>> = {
    SMS_MFA: settings.SmsConfiguration !== undefined && (mfa?.sms ?? true),
    SOFTWARE_TOKEN_MFA: mfa?.softwareToken ?? false,
    EMAIL_OTP: mfa?.email !== undefined,
  }
  return mfaFactors.filter((factor) => offered[factor])
}

/** Every second factor, in the order of challenges. */
export const mfaFactors = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'] as const satisfies readonly MfaFactor[]
