import type { TextSender } from '@poolhouse/engine'

/** The sender of text messages where none is configured: rejects every message, so that no code is lost silently. */
export const noTexts: TextSender = {
  send: async () => ({ kind: 'rejected', because: 'failure', reason: 'This server has no way to send text messages.' }),
}
