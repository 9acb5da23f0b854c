import type { AuthFactorType } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'

/** What a user can sign in with, in the order of the service's samples (M). */
export const authFactorsOf = ({ attributes, credential }: UserRecord): AuthFactorType[] => {
  const factors: readonly (readonly [AuthFactorType, boolean])[] = [
    ['PASSWORD', credential !== undefined],
    ['EMAIL_OTP', Boolean(attributes.email)],
    ['SMS_OTP', Boolean(attributes.phone_number)],
  ]
  return factors.flatMap(([factor, configured]) => (configured ? [factor] : []))
}
