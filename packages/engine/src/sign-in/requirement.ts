import type { Attempt } from './attempt.ts'
import type { Progress } from './progress.ts'
import type { IssuedChallenge } from './result.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'

/** The dependencies of requirements, which run before the sign-in completes. */
export type RequirementParts = Pick<
  SignInDependencies,
  'clock' | 'devices' | 'secondFactorCodes' | 'sessions' | 'stepUp'
>

/** Issues a challenge if the user must pass it before the sign-in can complete. Throws if the sign-in cannot continue. */
export type Requirement = (
  attempt: Pick<Attempt, 'pool' | 'client' | 'metadata'>,
  progress: Progress,
) => Promise<IssuedChallenge | undefined>

/** Creates a requirement. */
export type CreateRequirement = (parts: RequirementParts) => Requirement
