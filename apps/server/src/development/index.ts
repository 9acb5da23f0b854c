import { HonoBase as Hono } from 'hono/hono-base'
import { type AllowsOrigin, isFromAllowedPage } from '../access/allowed-origins.ts'
import { groupRouter } from '../app-router.ts'
import { createMessages, messagesPath } from './messages.ts'
import type { Outbox } from './outbox.ts'

const refused = (): Response =>
  Response.json(
    { message: 'Pages of this origin may not read the messages.' },
    { status: 403, headers: { 'Cache-Control': 'no-store' } },
  )

/**
 * Routes that exist in development only. They show codes, so pages of other origins must not read them: there are no CORS
 * headers, and an `Origin` that is not allowed is rejected.
 */
export const createDevelopment = (outbox: Outbox, allowsOrigin: AllowsOrigin): Hono => {
  const app = new Hono({ router: groupRouter() })
  const messages = createMessages(outbox)
  app.get(messagesPath, (context) => (isFromAllowedPage(context.req.raw, allowsOrigin) ? messages(context) : refused()))
  return app
}
