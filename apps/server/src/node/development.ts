import { acceptAnyCredentials } from '../api/authentication/any-credentials.ts'
import { messagesPath } from '../development/messages.ts'
import { createOutbox, type OutboxMessage } from '../development/outbox.ts'
import type { DevelopmentSettings } from '../settings/settings.ts'
import { systemClock } from '../compose/clock.ts'
import { type RunningServer, startServer } from './start-server.ts'
import { createConsoleLog } from './log.ts'
import { fileMasterKey, prepareData } from './master-key.ts'
import { systemRandom } from '../compose/random.ts'
import { storageOf } from './open-storage.ts'
import { createSmtpMailer } from './smtp-mailer.ts'

/** Printed when the server is up: its address, the location of its data, and a command to try. */
const greeting = (url: string, settings: DevelopmentSettings): string => `Poolhouse for development listens on ${url}
  data      ${storageOf(settings).name}
  messages  ${url}${messagesPath}

Try it:
  AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any AWS_DEFAULT_REGION=${settings.region} aws cognito-idp list-user-pools --max-results 10 --endpoint-url ${url}

`

/** Runs development mode: loopback only, any credentials, messages kept to be read. */
export const startDevelopment = async (
  settings: DevelopmentSettings,
  write: (text: string) => void,
): Promise<RunningServer> => {
  if (settings.databaseUrl === undefined || !settings.masterKey) prepareData(settings.data)
  const masterKey = settings.masterKey ?? fileMasterKey(settings.data)
  const log = createConsoleLog(settings.logLevel, write)
  const mailer = settings.smtp && createSmtpMailer(settings.smtp, log)
  // Prints where a message can be read, but not its text: terminals are recorded, and codes are secrets.
  let url = ''
  const onMessage = ({ medium, to, delivery }: OutboxMessage): void => {
    const manner = delivery === 'kept' ? '' : ` (${delivery} by the mail server)`
    write(`${medium} to ${to}${manner}: ${url}${messagesPath}?to=${encodeURIComponent(to)}\n`)
  }
  const outbox = createOutbox({ clock: systemClock, random: systemRandom, mail: mailer, onMessage })
  const server = await startServer(settings, {
    masterKey,
    authenticate: acceptAnyCredentials,
    attemptLimits: settings.attemptLimits,
    mail: outbox.mail,
    texts: outbox.texts,
    outbox,
    log,
  })
  url = server.url
  write(greeting(url, settings))
  return {
    url,
    stop: async () => {
      await server.stop()
      mailer?.close()
    },
  }
}
