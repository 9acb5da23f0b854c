import { HonoBase as Hono } from 'hono/hono-base'
import { groupRouter } from '../app-router.ts'
import { onThisMachine } from './on-this-machine.ts'
import { createMessages, messagesPath } from './messages.ts'
import type { Outbox } from './outbox.ts'

/**
 * Routes that exist in development only. They show codes, so pages of other origins must not read them: there are no CORS
 * headers, and the request must be addressed to this machine.
 */
export const createDevelopment = (outbox: Outbox): Hono => {
  const app = new Hono({ router: groupRouter() })
  app.get(messagesPath, onThisMachine(createMessages(outbox)))
  return app
}
