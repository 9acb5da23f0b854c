import type { VerifiableAttribute } from '@poolhouse/storage'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import type { Attempt } from '../attempt.ts'
import type { SignInParts } from '../parts.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'
import type { Candidate, FirstFactor } from './first-factor.ts'
import { issueFirstFactor } from './issue.ts'

/** The first factors whose codes are sent in messages: the contact that receives the code, and the parameter for it. */
export const codeFactors = {
  EMAIL_OTP: { attribute: 'email', parameter: 'EMAIL_OTP_CODE' },
  SMS_OTP: { attribute: 'phone_number', parameter: 'SMS_OTP_CODE' },
} as const satisfies Record<string, { readonly attribute: VerifiableAttribute; readonly parameter: string }>

export type CodeFactor = keyof typeof codeFactors

/** First factors have longer codes than second factors, because nothing else protects the account (email H: measured; SMS M). */
const digits = 8

/** Sends a code that only the session of this challenge accepts. For an unknown user, nothing is sent. */
export const messageCode =
  (factor: CodeFactor) =>
  (parts: Pick<SignInParts, 'codes' | 'random' | 'sessions' | 'unknownUsers'>): FirstFactor =>
  async (attempt, candidate, consume) => {
    await consume()
    const session = parts.random.uuid()
    const { DeliveryMedium = '', Destination = '' } = await send(parts, attempt, candidate, factor, session)
    const delivery = { CODE_DELIVERY_DELIVERY_MEDIUM: DeliveryMedium, CODE_DELIVERY_DESTINATION: Destination }
    return issueFirstFactor(parts.sessions, attempt, candidate, factor, delivery, { code: session })
  }

const send = async (
  { codes, unknownUsers }: Pick<SignInParts, 'codes' | 'unknownUsers'>,
  { pool, client, metadata }: Attempt,
  { name, user }: Candidate,
  factor: CodeFactor,
  session: string,
) => {
  const { attribute } = codeFactors[factor]
  if (!user) {
    await unknownUsers.touch({ pool, name })
    return codes.invent(pool, name, attribute, 'exact')
  }
  return codes.send({
    pool,
    client,
    user,
    purpose: 'sign-in',
    attribute,
    source: 'CustomMessage_Authentication',
    clientMetadata: metadata,
    lifetimeMs: sessionLifetimeMs(client),
    digits,
    session,
    hidesLimit: hidesUsers(client),
  })
}
