import type { DeliveryOutcome, MailSender } from '@poolhouse/engine'
import { createTransport } from 'nodemailer'
import type { Log } from '../log/log.ts'
import type { SmtpSettings } from '../settings/settings.ts'

/** Sends mail through an SMTP server, over a few pooled connections. */
export interface SmtpMailer extends MailSender {
  /** Closes the connections after the messages that are being sent. */
  close(): void
}

/** Timeouts of connecting and greeting, in milliseconds. */
const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000 }

/**
 * Maximum time for a message, in milliseconds, including waiting for a connection, retries after a broken one, and a
 * server that keeps responding without end. The caller waits for it.
 */
const patience = 10_000

/** The error that the caller gets; the server's own message may contain the address. */
const refused: DeliveryOutcome = {
  kind: 'refused',
  because: 'failure',
  reason: 'The mail server did not accept the message.',
}

/**
 * What the log says of a failure. The server's message is logged only for failed connections, because it cannot quote
 * the mail yet.
 */
const detailOf = (error: unknown): string => {
  if (!(error instanceof Error && 'code' in error)) return 'unknown'
  if (error.code === 'EABORT') return 'EABORT: not taken in time'
  const connecting = 'command' in error && error.command === 'CONN'
  return connecting ? `${String(error.code)}: ${error.message.trim()}` : String(error.code)
}

/**
 * Creates a mailer. A message counts as accepted when the server took it. It counts as refused, and is not sent any
 * more, after the deadline (in milliseconds, default 10 seconds).
 */
export const createSmtpMailer = ({ url, from }: SmtpSettings, log: Log, deadline: number = patience): SmtpMailer => {
  const transport = createTransport({
    url,
    pool: true,
    ...timeouts,
    // Texts come from the administrators of pools: they must not make this server read files or URLs.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({
          // A single address, never parsed as a list.
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
