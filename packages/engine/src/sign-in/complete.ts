import type { Attempt } from './attempt.ts'
import type { CustomRounds } from './custom-rounds.ts'
import type { FinishSignIn } from './finish.ts'
import { namedDevice } from './named-device.ts'
import type { Progress, ReviewProgress } from './progress.ts'
import type { Requirement } from './requirement.ts'
import type { SignInResult } from './result.ts'
import { rejectBlocked } from './rules/standing.ts'

/**
 * Continues the sign-in of a user who proved a factor: returns the challenge of the first requirement that is not met. If all
 * are met, runs the PostAuthentication trigger and completes the sign-in. In a CUSTOM_AUTH sign-in, the pool's functions
 * decide the next step instead.
 */
export type CompleteSignIn = (
  attempt: Pick<Attempt, 'pool' | 'client' | 'parameters' | 'metadata'>,
  progress: Progress,
) => Promise<SignInResult>

/** Creates the step. Requirements are checked in their order. */
export const createCompleteSignIn =
  (
    {
      customRounds,
      finishSignIn,
      reviewProgress,
    }: {
      readonly customRounds: CustomRounds
      readonly finishSignIn: FinishSignIn
      readonly reviewProgress: ReviewProgress | undefined
    },
    requirements: readonly Requirement[],
  ): CompleteSignIn =>
  async (attempt, progressSoFar) => {
    const { client } = attempt
    const progress = { ...progressSoFar, deviceKey: namedDevice(attempt, progressSoFar) }
    const { user, custom } = progress
    rejectBlocked(client, user)
    if (custom) {
      return customRounds(attempt, { ...progress, name: user.username, history: custom })
    }
    const reviewed = { ...progress, riskFactor: await reviewProgress?.(progress) }
    for (const requirement of requirements) {
      const challenge = await requirement(attempt, reviewed)
      if (challenge) return challenge
    }
    return finishSignIn(attempt, progress)
  }
