import type { AdminCreateUserConfigType, UserPoolPolicyType } from '@poolhouse/schemas'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { poolFailures } from '../errors.ts'

/** The default password policy, and the defaults of the members of an explicit policy (H). */
const demanding = { RequireUppercase: true, RequireLowercase: true, RequireNumbers: true, RequireSymbols: true }
const undemanding = { RequireUppercase: false, RequireLowercase: false, RequireNumbers: false, RequireSymbols: false }

const defaultValidityDays = 7

interface PoliciesAndInvitations {
  readonly Policies?: UserPoolPolicyType | undefined
  readonly AdminCreateUserConfig?: AdminCreateUserConfigType | undefined
}

/** Throws InvalidParameterException if a request sets the validity of invitations in both members (H). */
export const rejectTwoValidities = ({ Policies, AdminCreateUserConfig }: PoliciesAndInvitations): void => {
  if (Policies?.PasswordPolicy?.TemporaryPasswordValidityDays && AdminCreateUserConfig?.UnusedAccountValidityDays) {
    throw poolFailures.twoTemporaryValidities()
  }
}

/**
 * Fills in the defaults of policies, and the validity of invitations in days, which also has an older member in
 * AdminCreateUserConfig. Responses return the same number in both (H).
 */
export const policiesAndInvitations = (
  { PasswordPolicy, SignInPolicy }: UserPoolPolicyType = {},
  adminCreateUser: AdminCreateUserConfigType = {},
) => {
  const { UnusedAccountValidityDays, AllowAdminCreateUserOnly = false, InviteMessageTemplate } = adminCreateUser
  // Zero means unset (H). The older member has precedence: both are set only if an update keeps the password policy.
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
