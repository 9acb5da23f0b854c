import type { Context } from 'hono'
import type { Outbox } from './outbox.ts'

/** The path of the outbox. */
export const messagesPath = '/_poolhouse/messages'

/** No site may embed or read the messages. The same path has a page for browsers. */
const headers = { 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'same-origin', Vary: 'Accept' }

/** `GET /_poolhouse/messages?to=<address>`: the messages that were sent, newest first. */
export const createMessages =
  (outbox: Outbox) =>
  (context: Context): Response =>
    Response.json({ messages: outbox.messages(context.req.query('to')) }, { headers })
