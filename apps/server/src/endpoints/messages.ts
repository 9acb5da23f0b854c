import type { Context } from 'hono'
import type { Outbox } from '../outbox/outbox.ts'

/** Where the outbox is read. */
export const messagesPath = '/_poolhouse/messages'

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

const isLoopback = (url: string): boolean => loopbackNames.has(new URL(url).hostname)

/**
 * `GET /_poolhouse/messages?to=<address>`: what was sent, newest first. Messages hold codes, so a page of another origin must not
 * read them: there are no CORS headers, and the request must name this machine, lest a foreign name that leads here makes
 * another origin the same.
 */
export const createMessages =
  (outbox: Outbox) =>
  (context: Context): Response => {
    const headers = { 'Cache-Control': 'no-store' }
    if (!isLoopback(context.req.url)) {
      return Response.json({ message: 'Ask for the messages by 127.0.0.1 or localhost.' }, { status: 403, headers })
    }
    return Response.json({ messages: outbox.messages(context.req.query('to')) }, { headers })
  }
