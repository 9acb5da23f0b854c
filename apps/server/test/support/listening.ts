import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { HonoBase as Hono } from 'hono/hono-base'
import { onTestFinished } from 'vitest'
import { listen } from '../../src/node/listen.ts'

/** Serves an app over a real socket until the test ends; answers with its address. */
export const listening = async (app: Hono): Promise<string> => {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
}
