import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { MailSender, TextSender } from '@poolhouse/engine'
import { systemClock } from '../compose/clock.ts'
import { systemRandom } from '../compose/random.ts'
import { deliveryTimeoutMs } from '../delivery/deliver.ts'
import type { Log } from '../log/log.ts'
import { createHookMailer } from '../mail/hook-mailer.ts'
import type { MailSettings, TextSettings } from '../settings/settings.ts'
import { createTexts } from '../texts/create-texts.ts'
import { createMessageLanes } from './message-lanes.ts'
import { createSmtpMailer } from './smtp-mailer.ts'

/** The senders of a process; undefined if not configured. */
export interface ProcessSenders {
  readonly mail: MailSender | undefined
  readonly texts: TextSender | undefined
  /** Closes the connections after pending messages are sent. */
  close(): void
}

/** Creates the senders. Each has its own lanes. */
export const createSenders = (
  { mail, texts }: { readonly mail: MailSettings | undefined; readonly texts: TextSettings | undefined },
  log: Log,
): ProcessSenders => {
  const http = () => ({
    cryptography: createNodeCryptography(),
    clock: systemClock,
    random: systemRandom,
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    log,
    run: createMessageLanes(deliveryTimeoutMs),
  })
  const smtp = mail?.kind === 'smtp' ? createSmtpMailer(mail, log) : undefined
  return {
    mail: mail?.kind === 'hook' ? createHookMailer(mail, http()) : smtp,
    texts: texts && createTexts(texts, http()),
    close: () => smtp?.close(),
  }
}
