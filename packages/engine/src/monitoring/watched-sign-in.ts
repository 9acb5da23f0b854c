import { createSignIn, type SignIn } from '../sign-in/sign-in.ts'
import { customProtectionOf, protectionOf } from './rules/protection.ts'
import type { WatchedSignInDependencies } from './watch-step.ts'

/**
 * Signs users in like {@link createSignIn}, and records each sign-in as an event in pools with threat protection. The sessions
 * of a recorded sign-in carry the id of its event, which becomes the `event_id` of the tokens. In other pools nothing happens.
 *
 * In ENFORCED mode the risk configuration acts; CUSTOM_AUTH has a mode of its own (H).
 *
 * An event is recorded once the user has proved a factor, or failed to, and when the address is blocked. Other rejected requests
 * are not recorded: nothing limits their number, and they would only fill the storage.
 */
export const createWatchedSignIn = (needs: WatchedSignInDependencies): SignIn => {
  const plain = createSignIn(needs)
  return {
    begin: async (flow, attempt) => {
      const mode = flow === 'CUSTOM_AUTH' ? customProtectionOf(attempt.pool) : protectionOf(attempt.pool)
      if (mode === 'OFF') return plain.begin(flow, attempt)
      // Loaded only where it is needed: most pools have no threat protection.
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
