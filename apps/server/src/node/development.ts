import { acceptAnyCredentials } from '../api/authentication/any-credentials.ts'
import { messagesPath } from '../development/messages.ts'
import { messageLine } from '../development/message-line.ts'
import { createOutbox } from '../development/outbox.ts'
import { createReference } from '../development/reference.ts'
import { reference } from '../generated/reference/index.ts'
import { isLoopback } from '../settings/loopback.ts'
import type { DevelopmentSettings } from '../settings/settings.ts'
import { systemClock } from '../compose/clock.ts'
import { type RunningServer, startServer } from './start-server.ts'
import { createConsoleLog } from './log.ts'
import { fileMasterKey, prepareData } from './master-key.ts'
import { systemRandom } from '../compose/random.ts'
import { storageOf } from './open-storage.ts'
import { createSenders } from './senders.ts'

/** Printed after the start: the address, the location of the data, and a command to try. */
const greeting = (url: string, settings: DevelopmentSettings): string => `Poolhouse for development listens on ${url}
  data      ${storageOf(settings).name}
  messages  ${url}${messagesPath}

Try it:
  AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any AWS_DEFAULT_REGION=${settings.region} aws cognito-idp list-user-pools --max-results 10 --endpoint-url ${url}

`

/** Printed when the server can be reached from outside this machine. */
const exposed = ({
  host,
}: DevelopmentSettings): string => `WARNING: ${host} is not a loopback address. Everyone who can reach this server can administer it and read all codes:
it accepts any credentials. Keep its port within a container network. For real users, run serve.

`

/**
 * Runs development mode: accepts any credentials and stores messages for reading. Listens on loopback unless a host name is
 * allowed.
 */
export const startDevelopment = async (
  settings: DevelopmentSettings,
  write: (text: string) => void,
): Promise<RunningServer> => {
  if (settings.databaseUrl === undefined || !settings.masterKey) prepareData(settings.data)
  const masterKey = settings.masterKey ?? fileMasterKey(settings.data)
  const log = createConsoleLog(settings.logLevel, write)
  const senders = createSenders(settings, log)
  let url = ''
  const outbox = createOutbox({
    clock: systemClock,
    random: systemRandom,
    mail: senders.mail,
    texts: senders.texts,
    onMessage: (message) => write(messageLine(message, `${url}${messagesPath}`)),
  })
  const server = await startServer(settings, {
    masterKey,
    authenticate: acceptAnyCredentials(settings.region),
    mail: outbox.mail,
    texts: outbox.texts,
    outbox,
    reference: createReference(reference),
    log,
  })
  url = server.url
  write(`${greeting(url, settings)}${isLoopback(settings.host) ? '' : exposed(settings)}`)
  return {
    url,
    stop: async () => {
      await server.stop()
      senders.close()
    },
  }
}
