import type { CreateChallenge } from '../challenge.ts'
import { firstFactorCode } from './first-factor-code.ts'
import { messageFactor } from './message-factor.ts'

/** EMAIL_OTP is a first factor in choice-based sign-ins, and a second factor otherwise, as recorded in the session. */
export const emailOtp: CreateChallenge = (parts) => {
  const asFirst = firstFactorCode('EMAIL_OTP')(parts)
  const asSecond = messageFactor('EMAIL_OTP')(parts)
  return async (reply) => {
    const isFirst = reply.session !== undefined && (await parts.sessions.requiresFirstFactor(reply.session))
    return isFirst ? asFirst(reply) : asSecond(reply)
  }
}
