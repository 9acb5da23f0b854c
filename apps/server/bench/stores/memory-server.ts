import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createEngine } from '@poolhouse/engine'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { createApp } from '../../src/app.ts'
import { acceptAnyCredentials } from '../../src/api/authentication/any-credentials.ts'
import { systemClock } from '../../src/compose/clock.ts'
import { listen } from '../../src/node/listen.ts'
import { createConsoleLog } from '../../src/node/log.ts'
import { systemRandom } from '../../src/compose/random.ts'
import { createOutbox } from '../../src/development/outbox.ts'
import { fillPool } from '../fill/fill-pool.ts'
import { portsOver } from '../fill/ports.ts'

/** A server with a storage in its memory. `POST /fill/<users>` fills it. */
const storage = createMemoryStorage()
const masterKey = randomBytes(32)
const outbox = createOutbox({ clock: systemClock, random: systemRandom, mail: undefined, onMessage: () => {} })
const ports = { ...portsOver(storage), mail: outbox.mail, texts: outbox.texts }
const app = createApp({
  engine: await createEngine(ports, { masterKey }),
  authenticate: acceptAnyCredentials('us-east-1'),
  allowsOrigin: () => true,
  environment: ports.environment,
  publicUrl: () => 'http://127.0.0.1',
  clock: systemClock,
  random: systemRandom,
  log: createConsoleLog('warn', () => {}),
})
const serve = getRequestListener(app.fetch)

const server = createServer((request, response) => {
  const users = /^\/fill\/(\d+)$/.exec(request.url ?? '')?.[1]
  if (users === undefined) void serve(request, response)
  else
    void fillPool({ storage, masterKey, users: Number(users), lanes: 1, onProgress: () => {} }).then((pool) =>
      response.end(JSON.stringify(pool)),
    )
})
console.log(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`)
process.once('SIGTERM', () => process.exit(0))
