import type { Context } from 'hono'
import { isLoopback } from '../settings/loopback.ts'

/**
 * Rejects requests that are addressed to another host than this machine. Without it, a foreign name that resolves to
 * 127.0.0.1 (DNS rebinding) would make pages of that name same-origin.
 */
export const onThisMachine =
  (answer: (context: Context) => Response) =>
  (context: Context): Response =>
    isLoopback(new URL(context.req.url).hostname)
      ? answer(context)
      : Response.json(
          { message: 'Ask for the messages by 127.0.0.1 or localhost.' },
          { status: 403, headers: { 'Cache-Control': 'no-store' } },
        )
