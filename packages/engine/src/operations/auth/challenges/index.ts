import type { ChallengeNameType } from '@poolhouse/schemas'
import type { Challenge } from '../challenge.ts'
import { newPasswordRequired } from './new-password-required.ts'
import { notPosed } from './not-posed.ts'
import { passwordVerifier } from './password-verifier.ts'

/** Every value of ChallengeName. Those that no flow poses yet are answered as a mismatch with the session. */
export const challenges: Readonly<Record<ChallengeNameType, Challenge>> = {
  PASSWORD_VERIFIER: passwordVerifier,
  NEW_PASSWORD_REQUIRED: newPasswordRequired,
  ADMIN_NO_SRP_AUTH: { ...notPosed('ADMIN_NO_SRP_AUTH'), sides: ['admin'] },
  CUSTOM_CHALLENGE: notPosed('CUSTOM_CHALLENGE'),
  DEVICE_PASSWORD_VERIFIER: notPosed('DEVICE_PASSWORD_VERIFIER'),
  DEVICE_SRP_AUTH: notPosed('DEVICE_SRP_AUTH'),
  EMAIL_OTP: notPosed('EMAIL_OTP'),
  MFA_SETUP: notPosed('MFA_SETUP'),
  PASSWORD: notPosed('PASSWORD'),
  PASSWORD_SRP: notPosed('PASSWORD_SRP'),
  SELECT_CHALLENGE: notPosed('SELECT_CHALLENGE'),
  SELECT_MFA_TYPE: notPosed('SELECT_MFA_TYPE'),
  SMS_MFA: notPosed('SMS_MFA'),
  SMS_OTP: notPosed('SMS_OTP'),
  SOFTWARE_TOKEN_MFA: notPosed('SOFTWARE_TOKEN_MFA'),
  WEB_AUTHN: notPosed('WEB_AUTHN'),
}
