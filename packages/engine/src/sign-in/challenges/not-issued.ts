import type { ChallengeNameType } from '@poolhouse/schemas'
import { sessionFailures } from '../session-errors.ts'
import type { CreateChallenge } from '../challenge.ts'

/** A challenge that no flow issues yet. Every response is rejected, because valid sessions belong to other challenges. */
export const notIssued =
  (name: ChallengeNameType): CreateChallenge =>
  ({ openReply }) =>
  async (reply) => {
    await openReply(reply, name)
    throw sessionFailures.invalid()
  }
