import type { DeliveryOutcome, MailSender } from '@poolhouse/engine'
import { createTransport } from 'nodemailer'
import type { Log } from '../log/log.ts'
import type { SmtpSettings } from '../settings/settings.ts'

/** Hands mail to an SMTP server, over a few connections that are kept open. */
export interface SmtpMailer extends MailSender {
  /** Lets go of the connections, after what is being sent. */
  close(): void
}

/** How long the server may take to be reached, and to greet, in milliseconds. */
const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000 }

/**
 * How long a message may take in all, in milliseconds: waiting for a connection, tries again after one that broke, and a
 * server that goes on answering without an end included. Someone is waiting for the answer.
 */
const patience = 10_000

/** What the caller learns of a failure; the server's own words may hold the address. */
const refused: DeliveryOutcome = {
  kind: 'refused',
  because: 'failure',
  reason: 'The mail server did not accept the message.',
}

/** What the log says of a failure: of a connection that was not made in full, since nothing of the mail was told before it. */
const detailOf = (error: unknown): string => {
  if (!(error instanceof Error && 'code' in error)) return 'unknown'
  if (error.code === 'EABORT') return 'EABORT: not taken in time'
  const connecting = 'command' in error && error.command === 'CONN'
  return connecting ? `${String(error.code)}: ${error.message.trim()}` : String(error.code)
}

/**
 * Makes a mailer. A message counts as accepted when the server took it, and as refused when it did not within the deadline
 * (in milliseconds, 10 seconds unless given): then it is not sent any more.
 */
export const createSmtpMailer = ({ url, from }: SmtpSettings, log: Log, deadline: number = patience): SmtpMailer => {
  const transport = createTransport({
    url,
    pool: true,
    ...timeouts,
    // Message texts come from whoever configures a pool: they must not make this server read files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({
          // One address, and never read as a list of several.
          to: { name: '', address: mail.to },
          from: mail.from ?? from,
          ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
          subject: mail.subject,
          html: mail.body,
          signal: AbortSignal.timeout(deadline),
        })
        return { kind: 'accepted' }
      } catch (error) {
        log.warn({ error: 'MailRefused', detail: detailOf(error) }, 'mail was not accepted')
        return refused
      }
    },
    close: () => transport.close(),
  }
}
