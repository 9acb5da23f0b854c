import type { ChallengeResponseType, EventContextDataType, EventFeedbackType, EventRiskType } from '@poolhouse/schemas'

/** A recorded sign-in, sign-up or change of password of a user. */
export interface AuthEventRecord {
  readonly poolId: string
  readonly sub: string
  /** The `event_id` of the tokens issued after the event. */
  readonly id: string
  readonly version: number
  readonly createdAt: number
  readonly expiresAt: number
  readonly type: 'SignIn' | 'SignUp' | 'ForgotPassword' | 'PasswordChange' | 'ResendCode'
  readonly response: 'Pass' | 'Fail' | 'InProgress'
  readonly risk: EventRiskType
  readonly challenges: readonly ChallengeResponseType[]
  readonly context: EventContextDataType
  readonly feedback?: EventFeedbackType
}
