import type { MfaFactor, UserRecord } from '@poolhouse/storage'
import type { Progress } from './progress.ts'
import type { SessionState } from './challenge-sessions.ts'
import { finishedStep, unpackHistory } from '../triggers/rules/finished-steps.ts'

/** The progress of a sign-in whose user has passed the second factor of a session. */
export const provenFactor = (
  { methods = [], custom, deviceKey }: Pick<SessionState, 'methods' | 'custom' | 'deviceKey'>,
  user: UserRecord,
  factor: MfaFactor,
): Progress => ({
  user,
  methods: [...methods, factor],
  deviceKey,
  custom: custom && [...unpackHistory(custom), finishedStep(factor, true)],
})
