import type { AdminCreateUserConfigType, UserPoolPolicyType } from '@poolhouse/schemas'
import { poolFailures } from '../errors.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'

/** The default policy. A policy in the request replaces all of it. */
const demanding = { RequireUppercase: true, RequireLowercase: true, RequireNumbers: true, RequireSymbols: true }
const undemanding = { RequireUppercase: false, RequireLowercase: false, RequireNumbers: false, RequireSymbols: false }

const defaultValidityDays = 7

/**
 * Policies with defaults filled in, and with them how long an invitation is good, which has an older place in
 * AdminCreateUserConfig. Both places show the one number. Throws InvalidParameterException when both are given.
 */
export const policiesAndInvitations = (
  { PasswordPolicy, SignInPolicy }: UserPoolPolicyType = {},
  adminCreateUser: AdminCreateUserConfigType = {},
) => {
  const { TemporaryPasswordValidityDays: days } = PasswordPolicy ?? {}
  const {
    UnusedAccountValidityDays: olderDays,
    AllowAdminCreateUserOnly = false,
    InviteMessageTemplate,
  } = adminCreateUser
  if (days && olderDays) throw poolFailures.twoTemporaryValidities()
  // 0 means not set.
  const validity = days || olderDays || defaultValidityDays
  return {
    Policies: omitUndefined({
      PasswordPolicy: {
        MinimumLength: 8,
        ...(PasswordPolicy ? undemanding : demanding),
        ...omitUndefined(PasswordPolicy ?? {}),
        TemporaryPasswordValidityDays: validity,
      },
      SignInPolicy,
    }),
    AdminCreateUserConfig: omitUndefined({
      AllowAdminCreateUserOnly,
      UnusedAccountValidityDays: validity,
      InviteMessageTemplate,
    }),
  }
}
