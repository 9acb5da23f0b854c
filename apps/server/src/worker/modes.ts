import type { Cryptography } from '@poolhouse/cryptography'
import { messagesPath } from '../development/messages.ts'
import { acceptAnyCredentials } from '../api/authentication/any-credentials.ts'
import type { Log } from '../log/log.ts'
import { requireAwsSignatures } from '../api/authentication/aws-signatures.ts'
import type { ModeServices } from '../compose/compose-server.ts'
import { systemClock } from '../compose/clock.ts'
import { noTexts } from '../compose/no-texts.ts'
import { systemRandom } from '../compose/random.ts'
import { createHookMailer } from '../mail/hook-mailer.ts'
import { messageLine } from '../development/message-line.ts'
import { createOutbox, type OutboxMessage } from '../development/outbox.ts'
import type {
  MailHookSettings,
  WorkerDevelopmentSettings,
  WorkerServeSettings,
  WorkerSettings,
} from '../settings/settings.ts'

const mailerOf = (hook: MailHookSettings, cryptography: Cryptography, log: Log) =>
  createHookMailer(hook, {
    cryptography,
    clock: systemClock,
    random: systemRandom,
    log,
    fetch: (url, init) => fetch(url, init),
  })

/** Development mode: any credentials, messages kept in this isolate to be read. */
const development = (settings: WorkerDevelopmentSettings, cryptography: Cryptography, log: Log): ModeServices => {
  const { masterKey, mailHook } = settings
  const onMessage = (message: OutboxMessage): void => console.log(messageLine(message, messagesPath).trimEnd())
  const mail = mailHook && mailerOf(mailHook, cryptography, log)
  const outbox = createOutbox({ clock: systemClock, random: systemRandom, mail, onMessage })
  const { texts } = outbox
  return { masterKey, authenticate: acceptAnyCredentials, mail: outbox.mail, texts, outbox, log }
}

/** Serve mode, for real users: signatures verified, mail by the hook, no outbox. */
const serve = (settings: WorkerServeSettings, cryptography: Cryptography, log: Log): ModeServices => {
  const { region, accessKeys, masterKey, mailHook } = settings
  return {
    masterKey,
    authenticate: requireAwsSignatures({ cryptography, clock: systemClock, accessKeys, region }),
    mail: mailerOf(mailHook, cryptography, log),
    texts: noTexts,
    log,
  }
}

/** The services of the configured mode. */
export const servicesOf = (settings: WorkerSettings, cryptography: Cryptography, log: Log): ModeServices =>
  settings.mode === 'development' ? development(settings, cryptography, log) : serve(settings, cryptography, log)
