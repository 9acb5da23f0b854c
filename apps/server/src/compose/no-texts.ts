import type { TextSender } from '@poolhouse/engine'

/** Where no text messages can be sent: says so to whoever tries, rather than losing codes in silence. */
export const noTexts: TextSender = {
  send: async () => ({ kind: 'refused', because: 'failure', reason: 'This server has no way to send text messages.' }),
}
