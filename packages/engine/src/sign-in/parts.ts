import type { Confirmation } from '../triggers/post-confirmation.ts'
import type { VerifyChallengeResponse } from '../triggers/auth-challenges.ts'
import type { AdmitUser } from './admit-user.ts'
import type { CompleteSignIn } from './complete.ts'
import type { CustomRounds } from './custom-rounds.ts'
import type { IdentifyUser } from './identify-user.ts'
import type { OpenChoice } from './open-choice.ts'
import type { OpenReply } from './open-reply.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'

/** The dependencies of flows and challenges, including shared steps. */
export interface SignInParts extends Omit<SignInDependencies, 'triggers'> {
  readonly admitUser: AdmitUser
  readonly identifyUser: IdentifyUser
  readonly openReply: OpenReply
  readonly openChoice: OpenChoice
  readonly completeSignIn: CompleteSignIn
  /** Runs the PostConfirmation trigger. */
  readonly reportConfirmation: (confirmation: Confirmation) => Promise<void>
  readonly customRounds: CustomRounds
  /** Runs the VerifyAuthChallengeResponse trigger. */
  readonly verifyChallengeResponse: VerifyChallengeResponse
}
