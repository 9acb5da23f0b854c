import type { Context } from 'hono'
import type { Outbox } from './outbox.ts'

/** The path of the outbox. */
export const messagesPath = '/_poolhouse/messages'

/** Other sites must not embed or read the messages. `Vary`, because browsers get a page at the same path. */
const headers = { 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'same-origin', Vary: 'Accept' }

/** `GET /_poolhouse/messages?to=<address>`: returns the sent messages, newest first. */
export const createMessages =
  (outbox: Outbox) =>
  (context: Context): Response =>
    Response.json({ messages: outbox.messages(context.req.query('to')) }, { headers })
