import type { MFAOptionType } from '@poolhouse/schemas'
import type { MfaFactor, UserRecord } from '@poolhouse/storage'

/** The MFA members of GetUser and AdminGetUser. Empty ones are absent (H). */
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
