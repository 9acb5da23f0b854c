import type { MFAOptionType } from '@poolhouse/schemas'
import type { MfaFactor, UserRecord } from '@poolhouse/storage'

/** The members about MFA of GetUser and AdminGetUser. Each is absent when it would be empty (H). */
export const describeMfa = ({
  mfa,
}: UserRecord): {
  readonly PreferredMfaSetting?: string
  readonly UserMFASettingList?: MfaFactor[]
  readonly MFAOptions?: MFAOptionType[]
} =>
  mfa
    ? {
        ...(mfa.legacySms && { MFAOptions: [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }] }),
        ...(mfa.preferred && { PreferredMfaSetting: mfa.preferred }),
        ...(mfa.enabled.length > 0 && { UserMFASettingList: [...mfa.enabled] }),
      }
    : {}
