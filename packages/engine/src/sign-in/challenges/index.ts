import type { ChallengeNameType } from '@poolhouse/schemas'
import type { CreateChallenge, CreateRequirement } from '../challenge.ts'
import { newPasswordRequired, requireNewPassword } from './new-password-required.ts'
import { notIssued } from './not-issued.ts'
import { passwordVerifier } from './password-verifier.ts'

/** Every value of ChallengeName. */
export const challenges: Readonly<Record<ChallengeNameType, CreateChallenge>> = {
  PASSWORD_VERIFIER: passwordVerifier,
  NEW_PASSWORD_REQUIRED: newPasswordRequired,
  ADMIN_NO_SRP_AUTH: notIssued('ADMIN_NO_SRP_AUTH'),
  CUSTOM_CHALLENGE: notIssued('CUSTOM_CHALLENGE'),
  DEVICE_PASSWORD_VERIFIER: notIssued('DEVICE_PASSWORD_VERIFIER'),
  DEVICE_SRP_AUTH: notIssued('DEVICE_SRP_AUTH'),
  EMAIL_OTP: notIssued('EMAIL_OTP'),
  MFA_SETUP: notIssued('MFA_SETUP'),
  PASSWORD: notIssued('PASSWORD'),
  PASSWORD_SRP: notIssued('PASSWORD_SRP'),
  SELECT_CHALLENGE: notIssued('SELECT_CHALLENGE'),
  SELECT_MFA_TYPE: notIssued('SELECT_MFA_TYPE'),
  SMS_MFA: notIssued('SMS_MFA'),
  SMS_OTP: notIssued('SMS_OTP'),
  SOFTWARE_TOKEN_MFA: notIssued('SOFTWARE_TOKEN_MFA'),
  WEB_AUTHN: notIssued('WEB_AUTHN'),
}

/** What must be met before a sign-in completes, in the order in which it is checked. */
export const requirements: readonly CreateRequirement[] = [requireNewPassword]
