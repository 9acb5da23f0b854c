import type { Cryptography } from '@poolhouse/cryptography'
import { messagesPath } from '../development/messages.ts'
import { acceptAnyCredentials } from '../api/authentication/any-credentials.ts'
import type { Log } from '../log/log.ts'
import { requireAwsSignatures } from '../api/authentication/aws-signatures.ts'
import type { ModeServices } from '../compose/compose-server.ts'
import { systemClock } from '../compose/clock.ts'
import { noTexts } from '../compose/no-texts.ts'
import { runAtOnce } from '../delivery/deliver.ts'
import { systemRandom } from '../compose/random.ts'
import { createHookMailer } from '../mail/hook-mailer.ts'
import { createTexts } from '../texts/create-texts.ts'
import { messageLine } from '../development/message-line.ts'
import { createOutbox, type OutboxMessage } from '../development/outbox.ts'
import type { WorkerDevelopmentSettings, WorkerServeSettings, WorkerSettings } from '../settings/settings.ts'

/** Dependencies of webhooks. Deliveries run immediately, because the platform limits the connections of a request. */
const http = (cryptography: Cryptography, log: Log) => ({
  cryptography,
  clock: systemClock,
  random: systemRandom,
  fetch: (url: string, init: RequestInit) => fetch(url, init),
  log,
  run: runAtOnce,
})

/** Development mode: accepts any credentials and stores messages in this isolate for reading. */
const development = (settings: WorkerDevelopmentSettings, cryptography: Cryptography, log: Log): ModeServices => {
  const { masterKey, mailHook } = settings
  const dependencies = http(cryptography, log)
  const onMessage = (message: OutboxMessage): void => console.log(messageLine(message, messagesPath).trimEnd())
  const outbox = createOutbox({
    clock: systemClock,
    random: systemRandom,
    mail: mailHook && createHookMailer(mailHook, dependencies),
    texts: settings.texts && createTexts(settings.texts, dependencies),
    onMessage,
  })
  const { mail, texts } = outbox
  return { masterKey, authenticate: acceptAnyCredentials(settings.region), mail, texts, outbox, log }
}

/** Serve mode, for real users: verifies signatures and delivers messages, without an outbox. */
const serve = (settings: WorkerServeSettings, cryptography: Cryptography, log: Log): ModeServices => {
  const { region, accessKeys, masterKey, mailHook, texts } = settings
  const dependencies = http(cryptography, log)
  return {
    masterKey,
    authenticate: requireAwsSignatures({ cryptography, clock: systemClock, accessKeys, region }),
    mail: createHookMailer(mailHook, dependencies),
    texts: texts ? createTexts(texts, dependencies) : noTexts,
    log,
  }
}

/** The services of the configured mode. */
export const servicesOf = (settings: WorkerSettings, cryptography: Cryptography, log: Log): ModeServices =>
  settings.mode === 'development' ? development(settings, cryptography, log) : serve(settings, cryptography, log)
