import type { Context } from 'hono'
import type { Outbox } from '../outbox/outbox.ts'
import { isLoopback } from '../settings/loopback.ts'

/** Where the outbox is read. */
export const messagesPath = '/_poolhouse/messages'

/**
 * `GET /_poolhouse/messages?to=<address>`: what was sent, newest first. Messages hold codes, so a page of another origin must not
 * read them: there are no CORS headers, and the request must name this machine, lest a foreign name that leads here makes
 * another origin the same.
 */
export const createMessages =
  (outbox: Outbox) =>
  (context: Context): Response => {
    const headers = { 'Cache-Control': 'no-store' }
    if (!isLoopback(new URL(context.req.url).hostname)) {
      return Response.json({ message: 'Ask for the messages by 127.0.0.1 or localhost.' }, { status: 403, headers })
    }
    return Response.json({ messages: outbox.messages(context.req.query('to')) }, { headers })
  }
