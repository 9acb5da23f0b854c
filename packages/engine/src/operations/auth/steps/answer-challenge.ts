import type { ChallengeNameType } from '@poolhouse/schemas'
import type { Dependencies } from '../../../dependencies.ts'
import { signInFailures } from '../../../failures/sign-in.ts'
import type { ChallengeNeeds, Reply } from '../challenge.ts'
import { challenges } from '../challenges/index.ts'
import type { Side, SignInAnswer } from '../flow.ts'

/** Hands the reply to the challenge it names, if the operation takes answers to it. */
export const answerChallenge = async (
  side: Side,
  name: ChallengeNameType,
  reply: Reply,
  needs: Pick<Dependencies, ChallengeNeeds>,
): Promise<SignInAnswer> => {
  const challenge = challenges[name]
  if (!challenge.sides.includes(side)) throw signInFailures.challengeNotSupported(name)
  return challenge.answer(reply, needs)
}
