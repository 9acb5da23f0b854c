import type { Attempt } from './attempt.ts'
import type { Progress } from './progress.ts'
import type { IssuedChallenge } from './result.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'

/** The parts of which requirements are built: they run before the sign-in completes. */
export type RequirementParts = Pick<
  SignInDependencies,
  'clock' | 'devices' | 'sealer' | 'secondFactorCodes' | 'sessions' | 'stepUp'
>

/** Issues a challenge if the user must pass it before the sign-in can complete. Throws if the sign-in cannot go on. */
export type Requirement = (
  attempt: Pick<Attempt, 'pool' | 'client' | 'metadata'>,
  progress: Progress,
) => Promise<IssuedChallenge | undefined>

/** Builds a requirement. */
export type CreateRequirement = (parts: RequirementParts) => Requirement
