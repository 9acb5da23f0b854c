import type { SignInParts } from '../parts.ts'
import type { FirstFactor } from './first-factor.ts'
import type { FirstFactorName } from './names.ts'
import { messageCode } from './message-code.ts'
import { passkey } from './passkey.ts'
import { password } from './password.ts'
import { passwordSrp } from './password-srp.ts'

/** Creates every factor of choice-based sign-ins. */
export const createFirstFactors = (parts: SignInParts): Readonly<Record<FirstFactorName, FirstFactor>> => ({
  PASSWORD_SRP: passwordSrp(parts),
  PASSWORD: password(parts),
  EMAIL_OTP: messageCode('EMAIL_OTP')(parts),
  SMS_OTP: messageCode('SMS_OTP')(parts),
  WEB_AUTHN: passkey(parts),
})
