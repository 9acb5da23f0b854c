import type { Cryptography } from '@poolhouse/cryptography'
import { messagesPath } from '../endpoints/messages.ts'
import { developmentStance } from '../gateway/development-stance.ts'
import type { Log } from '../gateway/log.ts'
import { createServeStance } from '../gateway/serve-stance.ts'
import type { Stance } from '../house/build-house.ts'
import { systemClock } from '../house/clock.ts'
import { noTexts } from '../house/no-texts.ts'
import { systemRandom } from '../house/random.ts'
import { createHookMailer } from '../mail/hook-mailer.ts'
import { createOutbox, type OutboxMessage } from '../outbox/outbox.ts'
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

/** For development: any credentials, messages kept in this isolate to be read. */
const development = (settings: WorkerDevelopmentSettings, cryptography: Cryptography, log: Log): Stance => {
  const { masterKey, attemptLimits, mailHook } = settings
  // Where a message can be read, but nothing of what it says: terminals are recorded, and codes are secrets.
  const onMessage = ({ medium, to }: OutboxMessage): void =>
    console.log(`${medium} to ${to}: ${messagesPath}?to=${encodeURIComponent(to)}`)
  const mail = mailHook && mailerOf(mailHook, cryptography, log)
  const outbox = createOutbox({ clock: systemClock, random: systemRandom, mail, onMessage })
  const { texts } = outbox
  return { masterKey, authenticate: developmentStance, attemptLimits, mail: outbox.mail, texts, outbox, log }
}

/** For real users: signatures checked, mail by the hook, no outbox. */
const serve = (settings: WorkerServeSettings, cryptography: Cryptography, log: Log): Stance => {
  const { region, accessKeys, masterKey, mailHook } = settings
  return {
    masterKey,
    authenticate: createServeStance({ cryptography, clock: systemClock, accessKeys, region }),
    attemptLimits: 'on',
    mail: mailerOf(mailHook, cryptography, log),
    texts: noTexts,
    log,
  }
}

/** The stance that the settings ask for. */
export const stanceOf = (settings: WorkerSettings, cryptography: Cryptography, log: Log): Stance =>
  settings.stance === 'development' ? development(settings, cryptography, log) : serve(settings, cryptography, log)
