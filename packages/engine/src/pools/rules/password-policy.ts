import type { AdminCreateUserConfigType, UserPoolPolicyType } from '@poolhouse/schemas'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { poolFailures } from '../errors.ts'

/** The password policy of a pool whose owner gives none, and the defaults of a policy that is given (H). */
const demanding = { RequireUppercase: true, RequireLowercase: true, RequireNumbers: true, RequireSymbols: true }
const undemanding = { RequireUppercase: false, RequireLowercase: false, RequireNumbers: false, RequireSymbols: false }

const defaultValidityDays = 7

interface PoliciesAndInvitations {
  readonly Policies?: UserPoolPolicyType | undefined
  readonly AdminCreateUserConfig?: AdminCreateUserConfigType | undefined
}

/** Throws InvalidParameterException when a request gives the validity of invitations in both of its places (H). */
export const rejectTwoValidities = ({ Policies, AdminCreateUserConfig }: PoliciesAndInvitations): void => {
  if (Policies?.PasswordPolicy?.TemporaryPasswordValidityDays && AdminCreateUserConfig?.UnusedAccountValidityDays) {
    throw poolFailures.twoTemporaryValidities()
  }
}

/**
 * Policies with defaults, and the validity of invitations in days, which has an older place in AdminCreateUserConfig. Both
 * places show the same number (H).
 */
export const policiesAndInvitations = (
  { PasswordPolicy, SignInPolicy }: UserPoolPolicyType = {},
  adminCreateUser: AdminCreateUserConfigType = {},
) => {
  const { UnusedAccountValidityDays, AllowAdminCreateUserOnly = false, InviteMessageTemplate } = adminCreateUser
  // Zero means unset (H). The older place comes first: only an update that keeps the password policy has both.
  const validity = UnusedAccountValidityDays || PasswordPolicy?.TemporaryPasswordValidityDays || defaultValidityDays
  return {
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        ...(PasswordPolicy ? undemanding : demanding),
        ...omitUndefined(PasswordPolicy ?? {}),
        TemporaryPasswordValidityDays: validity,
      },
      SignInPolicy: { AllowedFirstAuthFactors: SignInPolicy?.AllowedFirstAuthFactors ?? (['PASSWORD'] as const) },
    },
    AdminCreateUserConfig: omitUndefined({
      AllowAdminCreateUserOnly,
      UnusedAccountValidityDays: validity,
      InviteMessageTemplate,
    }),
  }
}
