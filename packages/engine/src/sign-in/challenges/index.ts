import type { ChallengeNameType } from '@poolhouse/schemas'
import type { CreateChallenge } from '../challenge.ts'
import { customChallenge } from './custom-challenge.ts'
import { devicePasswordVerifier } from './device-password-verifier.ts'
import { deviceSrpAuth } from './device-srp-auth.ts'
import { emailOtp } from './email-otp.ts'
import { firstFactorCode } from './first-factor-code.ts'
import { messageFactor } from './message-factor.ts'
import { mfaSetup } from './mfa-setup.ts'
import { newPasswordRequired } from './new-password-required.ts'
import { notIssued } from './not-issued.ts'
import { passwordChallenge } from './password-challenge.ts'
import { passwordVerifier } from './password-verifier.ts'
import { selectChallenge } from './select-challenge.ts'
import { selectMfaType } from './select-mfa-type.ts'
import { softwareTokenMfa } from './software-token-mfa.ts'
import { webAuthn } from './web-authn.ts'

/** Every value of ChallengeName. */
export const challenges: Readonly<Record<ChallengeNameType, CreateChallenge>> = {
  PASSWORD_VERIFIER: passwordVerifier,
  NEW_PASSWORD_REQUIRED: newPasswordRequired,
  ADMIN_NO_SRP_AUTH: notIssued('ADMIN_NO_SRP_AUTH'),
  CUSTOM_CHALLENGE: customChallenge,
  DEVICE_PASSWORD_VERIFIER: devicePasswordVerifier,
  DEVICE_SRP_AUTH: deviceSrpAuth,
  EMAIL_OTP: emailOtp,
  MFA_SETUP: mfaSetup,
  PASSWORD: passwordChallenge('PASSWORD'),
  PASSWORD_SRP: passwordChallenge('PASSWORD_SRP'),
  SELECT_CHALLENGE: selectChallenge,
  SELECT_MFA_TYPE: selectMfaType,
  SMS_MFA: messageFactor('SMS_MFA'),
  SMS_OTP: firstFactorCode('SMS_OTP'),
  SOFTWARE_TOKEN_MFA: softwareTokenMfa,
  WEB_AUTHN: webAuthn,
}
