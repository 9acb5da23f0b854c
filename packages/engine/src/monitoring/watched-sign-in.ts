import { createSignIn, type SignIn } from '../sign-in/sign-in.ts'
import { customProtectionOf, protectionOf } from './rules/protection.ts'
import type { WatchedSignInDependencies } from './watch-step.ts'

/**
 * Signs users in like {@link createSignIn}, and also records each sign-in as an event in pools with threat protection. The
 * sessions of a recorded sign-in contain the id of its event, which becomes the `event_id` of the tokens.
 *
 * In ENFORCED mode the risk configuration is enforced; CUSTOM_AUTH has its own mode (H).
 *
 * An event is recorded once the user has proved a factor or failed to, or if the address is blocked. Other rejected requests are
 * not recorded, because their number is not limited and they would fill the storage.
 */
export const createWatchedSignIn = (needs: WatchedSignInDependencies): SignIn => {
  const plain = createSignIn(needs)
  return {
    begin: async (flow, attempt) => {
      const mode = flow === 'CUSTOM_AUTH' ? customProtectionOf(attempt.pool) : protectionOf(attempt.pool)
      if (mode === 'OFF') return plain.begin(flow, attempt)
      // Loaded on demand, because most pools have no threat protection.
      const { watchBegin } = await import('./watch-step.ts')
      return watchBegin(needs, mode, flow, attempt)
    },
    response: async (challenge, reply) => {
      if (protectionOf(reply.pool) === 'OFF') return plain.response(challenge, reply)
      const begun = reply.session === undefined ? undefined : await needs.sessions.peek(reply.session)
      const mode = begun?.custom ? customProtectionOf(reply.pool) : protectionOf(reply.pool)
      if (mode === 'OFF') return plain.response(challenge, reply)
      const { watchResponse } = await import('./watch-step.ts')
      return watchResponse(needs, mode, challenge, reply, begun)
    },
  }
}
