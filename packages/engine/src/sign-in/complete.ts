import { runPostAuthentication } from '../triggers/post-authentication.ts'
import type { Attempt } from './attempt.ts'
import type { Progress, Requirement } from './challenge.ts'
import type { SignInDependencies } from './parts.ts'
import type { SignInResult } from './result.ts'
import type { Parameters } from './rules/parameters.ts'
import { refuseBlocked } from './rules/standing.ts'

/**
 * Continues the sign-in of a user who proved a factor: returns the challenge of the first requirement that is not met. If all
 * are met, runs the PostAuthentication trigger and completes the sign-in.
 *
 * @param metadata ClientMetadata of the answered challenge. PostAuthentication receives no other.
 */
export type CompleteSignIn = (
  attempt: Pick<Attempt, 'pool' | 'client'>,
  progress: Progress,
  metadata: Parameters | undefined,
) => Promise<SignInResult>

/** Builds the step. Requirements are checked in the given order. */
export const createCompleteSignIn =
  (
    { clock, triggers }: Pick<SignInDependencies, 'clock' | 'triggers'>,
    requirements: readonly Requirement[],
  ): CompleteSignIn =>
  async ({ pool, client }, progress, metadata) => {
    const { user, methods } = progress
    refuseBlocked(client, user)
    for (const requirement of requirements) {
      const challenge = await requirement({ pool, client }, progress)
      if (challenge) return challenge
    }
    await runPostAuthentication(triggers, { pool, client, user, metadata })
    return { kind: 'signed-in', user, authenticatedAt: clock.now(), methods }
  }
