import type { ChallengeNameType } from '@poolhouse/schemas'
import type { Attempt } from '../attempt.ts'
import type { ChallengeSessions, SessionState } from '../challenge-sessions.ts'
import type { ChallengeParameter, IssuedChallenge } from '../result.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'
import type { Candidate } from './first-factor.ts'

/** Issues a challenge of a sign-in in which no factor has been proved, with a session that SELECT_CHALLENGE also accepts. */
export const issueFirstFactor = async (
  sessions: Pick<ChallengeSessions, 'open'>,
  { pool, client }: Pick<Attempt, 'pool' | 'client'>,
  { sub }: Pick<Candidate, 'sub'>,
  challenge: ChallengeNameType,
  parameters: Readonly<Record<string, ChallengeParameter>> = {},
  data?: SessionState['data'],
): Promise<IssuedChallenge> => {
  const state = {
    poolId: pool.id,
    clientId: client.id,
    sub,
    challenge,
    isFirstFactor: true as const,
    ...(data && { data }),
  }
  const session = await sessions.open(state, sessionLifetimeMs(client))
  return { kind: 'challenge', challenge, session, parameters, isFirstFactor: true }
}
