import type { ChallengeNameType } from '@poolhouse/schemas'
import { createVerifyChallengeResponse } from '../triggers/auth-challenges.ts'
import { runPostConfirmation } from '../triggers/post-confirmation.ts'
import { createAdmitUser } from './admit-user.ts'
import type { Attempt, Reply } from './attempt.ts'
import { challenges } from './challenges/index.ts'
import { createCompleteSignIn } from './complete.ts'
import { createFinishSignIn } from './finish.ts'
import { createCustomRounds } from './custom-rounds.ts'
import type { SignInFlow } from './flow.ts'
import type { StepUp } from '../step-up/step-up.ts'
import { flows } from './flows/index.ts'
import { createIdentifyUser } from './identify-user.ts'
import { createOpenChoice } from './open-choice.ts'
import { createOpenReply } from './open-reply.ts'
import { requirements } from './requirements/index.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'
import type { SignInParts } from './parts.ts'
import type { SignInResult } from './result.ts'

/**
 * Signs users in, for every entry point. A sign-in is a sequence of steps; each step returns the next challenge or the
 * signed-in user. Throws a Failure if the sign-in is rejected.
 */
export interface SignIn {
  /** Starts a sign-in. */
  begin(flow: SignInFlow, attempt: Attempt): Promise<SignInResult>
  /** Continues a sign-in with the response to a challenge. */
  response(challenge: ChallengeNameType, reply: Reply): Promise<SignInResult>
}

/** Creates the service. A requested level is stored in the sessions of the challenges. */
export const createSignIn = (dependencies: SignInDependencies): SignIn => {
  const plain = buildSignIn(dependencies)
  const signInForLevel = (stepUp: StepUp): SignIn => {
    const { sessions } = dependencies
    const open: typeof sessions.open = (state, lifetimeMs) => sessions.open({ ...state, stepUp }, lifetimeMs)
    return buildSignIn({ ...dependencies, stepUp, sessions: { ...sessions, open } })
  }
  return {
    begin: (flow, attempt) => {
      if (!attempt.stepUp) return plain.begin(flow, attempt)
      const { credit, targets } = attempt.stepUp
      return signInForLevel({ credit, targets }).begin(flow, attempt)
    },
    response: async (challenge, reply) => {
      const state = reply.session === undefined ? undefined : await dependencies.sessions.peek(reply.session)
      return (state?.stepUp ? signInForLevel(state.stepUp) : plain).response(challenge, reply)
    },
  }
}

const buildSignIn = (dependencies: SignInDependencies): SignIn => {
  const admitUser = createAdmitUser(dependencies)
  const finishSignIn = createFinishSignIn(dependencies)
  const customRounds = createCustomRounds({ ...dependencies, finishSignIn })
  const parts: SignInParts = {
    ...dependencies,
    admitUser,
    customRounds,
    verifyChallengeResponse: createVerifyChallengeResponse(dependencies.triggers),
    identifyUser: createIdentifyUser({ ...dependencies, admitUser }),
    openReply: createOpenReply(dependencies),
    openChoice: createOpenChoice(dependencies),
    reportConfirmation: (confirmation) => runPostConfirmation(dependencies.triggers, confirmation),
    completeSignIn: createCompleteSignIn(
      { customRounds, finishSignIn, reviewProgress: dependencies.reviewProgress },
      requirements.map((create) => create(dependencies)),
    ),
  }
  const flowsByName = buildAll(flows, parts)
  const challengesByName = buildAll(challenges, parts)
  return {
    begin: (flow, attempt) => flowsByName[flow](attempt),
    response: (challenge, reply) => challengesByName[challenge](reply),
  }
}

const buildAll = <Name extends string, Step>(
  table: Readonly<Record<Name, (parts: SignInParts) => Step>>,
  parts: SignInParts,
): Readonly<Record<Name, Step>> => {
  const entries = Object.entries<(parts: SignInParts) => Step>(table).map(([name, create]) => [name, create(parts)])
  return Object.fromEntries(entries) as Record<Name, Step>
}
