import { HonoBase as Hono } from 'hono/hono-base'
import { groupRouter } from '../app-router.ts'
import { createHealth, live, type Readiness } from './health.ts'

/** Health checks for load balancers. Without CORS headers, because pages do not need them. */
export const createStatus = (readiness: () => Promise<Readiness>): Hono => {
  const app = new Hono({ router: groupRouter() })
  app.get('/_poolhouse/health', createHealth(readiness))
  app.get('/_poolhouse/health/live', live)
  return app
}
