import type { DeliveryOutcome, Mail, MailSender } from '@poolhouse/engine'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { deliveryTimeoutMs } from '../delivery/deliver.ts'
import type { Log } from '../log/log.ts'
import type { SmtpSettings } from '../settings/settings.ts'
import { createMessageLanes, maxConcurrentMessages } from './message-lanes.ts'

/** Sends mail through an SMTP server, over a few pooled connections. */
export interface SmtpMailer extends MailSender {
  /** Closes the connections after pending messages are sent. */
  close(): void
}

/** Timeouts of connecting and greeting, in milliseconds. */
const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000 }

/** The error for the caller, because the server's own message may contain the address. */
const rejected: DeliveryOutcome = {
  kind: 'rejected',
  because: 'failure',
  reason: 'The mail server did not accept the message.',
}

/**
 * The details of a failure for the log. The server's message is logged only for failed connections, where it cannot quote the
 * mail.
 */
const detailOf = (error: unknown): string => {
  if (!(error instanceof Error && 'code' in error)) return 'unknown'
  if (error.code === 'EABORT') return 'EABORT: not accepted in time'
  const connecting = 'command' in error && error.command === 'CONN'
  return connecting ? `${String(error.code)}: ${error.message.trim()}` : String(error.code)
}

/** A message that reports when the connection has read its last byte. */
interface TrackedMail extends SendMailOptions {
  readonly onRead: () => void
}

/** Creates the connection pool, and tracks when a message is passed to a connection. */
const createPool = ({ url, requiresTls }: SmtpSettings) => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: maxConcurrentMessages,
    ...timeouts,
    requireTLS: requiresTls,
    // Texts come from the administrators of pools: they must not make this server read files or URLs.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.use('stream', ({ data, message }, done) => {
    const open = message.createReadStream.bind(message)
    message.createReadStream = (options) => open(options).once('end', (data as TrackedMail).onRead)
    done()
  })
  return transport
}

/**
 * Creates a mailer. A message is accepted when the server confirms it. It is rejected, and no longer sent, after the deadline
 * (in milliseconds, default 5 seconds), or immediately if the queue is too long. A message that was sent completely but not
 * confirmed by the deadline counts as accepted: it may be delivered, so its code must stay valid.
 */
export const createSmtpMailer = (
  settings: SmtpSettings,
  log: Log,
  deadline: number = deliveryTimeoutMs,
): SmtpMailer => {
  const transport = createPool(settings)
  const inLane = createMessageLanes(deadline)

  const reject = (detail: string): DeliveryOutcome => {
    log.warn({ error: 'MailRejected', detail }, 'mail was not accepted')
    return rejected
  }

  const send = (mail: Mail, timeLeft: number): Promise<DeliveryOutcome> =>
    new Promise((resolve) => {
      const aborter = new AbortController()
      let isRead = false
      const timer = setTimeout(() => {
        if (!isRead) return aborter.abort()
        log.warn({ error: 'MailUnconfirmed', detail: 'the mail server did not confirm in time' }, 'mail may be lost')
        resolve({ kind: 'accepted' })
      }, timeLeft)
      const message: TrackedMail = {
        // An object, so that the address is never parsed as a list.
        to: { name: '', address: mail.to },
        from: mail.from ?? settings.from,
        ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
        subject: mail.subject,
        html: mail.body,
        ...(mail.text === undefined ? {} : { text: mail.text }),
        signal: aborter.signal,
        onRead: () => (isRead = true),
      }
      transport.sendMail(message, (error) => {
        clearTimeout(timer)
        resolve(error ? reject(detailOf(error)) : { kind: 'accepted' })
      })
    })

  return {
    send: async (mail, purpose = 'other') => {
      const outcome = await inLane(purpose, (timeLeft) => send(mail, timeLeft))
      return outcome ?? reject('EQUEUE: too many messages are waiting')
    },
    close: () => transport.close(),
  }
}
