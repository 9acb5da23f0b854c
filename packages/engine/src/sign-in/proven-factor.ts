import type { MfaFactor, UserRecord } from '@poolhouse/storage'
import type { Progress } from './challenge.ts'
import type { SessionState } from './challenge-sessions.ts'
import { finishedStep, unpackHistory } from '../triggers/rules/finished-steps.ts'

/** The progress of a sign-in whose user has passed the second factor of a session. */
export const provenFactor = (
  { methods = [], custom }: Pick<SessionState, 'methods' | 'custom'>,
  user: UserRecord,
  factor: MfaFactor,
): Progress => ({
  user,
  methods: [...methods, factor],
  custom: custom && [...unpackHistory(custom), finishedStep(factor, true)],
})
