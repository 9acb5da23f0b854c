import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { adminDeleteSoftwareToken } from './admin-delete-software-token.ts'
import { adminGetUserAuthFactors } from './admin-get-user-auth-factors.ts'
import { adminSetUserMfaPreference } from './admin-set-user-mfa-preference.ts'
import { associateSoftwareToken } from './associate-software-token.ts'
import { getUserAuthFactors } from './get-user-auth-factors.ts'
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config.ts'
import { setUserMfaPreference } from './set-user-mfa-preference.ts'
import { setUserPoolMfaConfig } from './set-user-pool-mfa-config.ts'
import { verifySoftwareToken } from './verify-software-token.ts'

/** The operations for multi-factor authentication. */
export const mfa = {
  AdminDeleteSoftwareToken: adminDeleteSoftwareToken,
  AdminGetUserAuthFactors: adminGetUserAuthFactors,
  AdminSetUserMFAPreference: adminSetUserMfaPreference,
  AssociateSoftwareToken: associateSoftwareToken,
  GetUserAuthFactors: getUserAuthFactors,
  GetUserPoolMfaConfig: getUserPoolMfaConfig,
  SetUserMFAPreference: setUserMfaPreference,
  SetUserPoolMfaConfig: setUserPoolMfaConfig,
  VerifySoftwareToken: verifySoftwareToken,
} satisfies Handlers<OperationsOn<'mfa'>>
