import type { ChallengeNameType } from '@poolhouse/schemas'
import { sessionFailures } from '../../../failures/sessions.ts'
import type { Challenge } from '../challenge.ts'
import { openReply } from '../steps/open-reply.ts'

/** A challenge that no flow poses yet: whatever session comes with an answer to it, it is of another one. */
export const notPosed = (name: ChallengeNameType): Challenge<'cryptography' | 'sealer' | 'sessions' | 'users'> => ({
  sides: ['public', 'admin'],
  answer: async (reply, needs) => {
    await openReply(reply, name, needs)
    throw sessionFailures.invalid()
  },
})
