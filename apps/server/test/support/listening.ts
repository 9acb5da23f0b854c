import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { App } from '../../src/app.ts'
import { onTestFinished } from 'vitest'
import { listen } from '../../src/node/listen.ts'

/** Serves an app over a real socket until the test ends; returns its address. */
export const listening = async (app: App): Promise<string> => {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
}
