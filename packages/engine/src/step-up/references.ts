import type { SignInMethod } from '../sign-in/result.ts'
import type { Reference } from './rules/levels.ts'

const referenceOf: Readonly<Partial<Record<SignInMethod, Reference>>> = {
  PASSWORD: 'pwd',
  PASSWORD_SRP: 'pwd',
  SOFTWARE_TOKEN_MFA: 'otp',
  SMS_MFA: 'sms',
  SMS_OTP: 'sms',
  EMAIL_OTP: 'email_otp',
  WEB_AUTHN: 'swk',
}

/** The `amr` values of factors, without duplicates. A passkey counts as part of the device unless `isRoaming`. */
export const referencesOf = (
  methods: readonly SignInMethod[],
  { credit = [], isRoaming = false }: { readonly credit?: readonly Reference[]; readonly isRoaming?: boolean } = {},
): ReadonlySet<Reference> => {
  const proven = methods.flatMap((method) => referenceOf[method] ?? [])
  return new Set([...credit, ...proven.map((reference) => (reference === 'swk' && isRoaming ? 'hwk' : reference))])
}
