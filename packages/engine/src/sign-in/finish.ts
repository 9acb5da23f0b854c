import { runPostAuthentication } from '../triggers/post-authentication.ts'
import type { Attempt } from './attempt.ts'
import { tracksSignIn } from './named-device.ts'
import type { Progress } from './progress.ts'
import type { SignedIn } from './result.ts'
import { createRevalidate } from './revalidate.ts'
import { assuranceOf } from '../step-up/step-up.ts'
import { rejectBlocked } from './rules/standing.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'

/** Completes a sign-in that has met all requirements, and runs the PostAuthentication trigger. */
export type FinishSignIn = (
  attempt: Pick<Attempt, 'pool' | 'client' | 'metadata'>,
  progress: Progress,
) => Promise<SignedIn>

/** Creates the last step. */
export const createFinishSignIn =
  ({ clock, stepUp, triggers }: Pick<SignInDependencies, 'clock' | 'stepUp' | 'triggers'>): FinishSignIn =>
  async ({ pool, client, metadata }, progress) => {
    const { user, methods, deviceKey, isRoaming } = progress
    rejectBlocked(client, user)
    const revalidate = createRevalidate(client, progress)
    const assurance = stepUp && assuranceOf(pool, stepUp, methods, isRoaming)
    const newDeviceUsed = tracksSignIn(pool, methods) ? deviceKey === undefined : undefined
    await runPostAuthentication(triggers, { pool, client, user, metadata, newDeviceUsed })
    return { kind: 'signed-in', user, authenticatedAt: clock.now(), methods, deviceKey, assurance, revalidate }
  }
