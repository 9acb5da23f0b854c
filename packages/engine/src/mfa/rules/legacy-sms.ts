import type { MFAOptionType } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'
import { noMfa } from './preferences.ts'

/** The user with other MFAOptions, which know text messages only; an empty list clears them (H). */
export const withLegacySms = (user: UserRecord, options: readonly MFAOptionType[]): UserRecord => ({
  ...user,
  mfa: { ...(user.mfa ?? noMfa), legacySms: options.some(({ DeliveryMedium }) => DeliveryMedium === 'SMS') },
})
