import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../../src/app.ts'
import { acceptAnyCredentials } from '../../src/api/authentication/any-credentials.ts'
import { prepareStop } from '../../src/node/graceful-stop.ts'
import { listen } from '../../src/node/listen.ts'
import { stopOnSignals } from '../../src/node/stop-on-signals.ts'
import { noImports } from './no-imports.ts'

/**
 * A server whose responses wait until its parent process says so, so that a test can stop it before that. Reports to the parent its port, each
 * request that arrives, that it was asked to stop, and that it closed its storage.
 */
const report = (message: unknown): void => void process.send?.(message)

let release = (): void => {}
const released = new Promise<void>((resolve) => {
  release = resolve
})

const app = createApp({
  engine: {
    api: {
      implements: async () => true,
      invoke: (async (_operation: string, input: unknown) => {
        report('arrived')
        await released
        return input
      }) as never,
    },
    signingKeys: { jwks: async () => undefined },
    issuerOf: async () => undefined,
    feedback: { rate: async () => false },
    imports: noImports,
    requirePasswordList: async () => {},
  },
  authenticate: acceptAnyCredentials('us-east-1'),
  allowsOrigin: () => true,
  clock: { now: () => Date.now() },
  random: { uuid: () => randomUUID() },
  log: { logsCalls: false, info: () => {}, warn: () => {}, error: () => {} },
  environment: { region: 'us-east-1' },
  publicUrl: () => '',
})

const server = createServer(getRequestListener(app.fetch))
const stopServer = prepareStop(server)
process.on('message', release)
const stop = async (): Promise<void> => {
  const stopped = stopServer()
  report('stopping')
  await stopped
  report('closed')
}
stopOnSignals(Promise.resolve({ url: '', stop }))
report({ port: await listen(server, 0, '127.0.0.1') })
