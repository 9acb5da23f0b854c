import type { TextSender } from '@poolhouse/engine'

/** The sender of text messages if none is configured. It rejects every message, so that no code is lost silently. */
export const noTexts: TextSender = {
  send: async () => ({
    kind: 'rejected',
    because: 'failure',
    reason: 'This server is not configured to send text messages.',
  }),
}
