import type { Cryptography } from '@poolhouse/cryptography'
import type { Clock, DeliveryOutcome, Mail, MailSender, Random } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'
import type { MailHookSettings } from '../settings/settings.ts'

/** What a hook mailer needs. */
export interface HookMailerDependencies {
  readonly cryptography: Pick<Cryptography, 'hmacSha256'>
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
  readonly log: Log
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/** How long the receiver may take, in milliseconds. The caller waits for the response. */
const patience = 5_000

/** The error that the caller gets; the receiver's own message may contain the address. */
const refused: DeliveryOutcome = {
  kind: 'refused',
  because: 'failure',
  reason: 'The mail service did not accept the message.',
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

const bodyOf = ({ poolId, to, replyTo, subject, ...mail }: Mail, from: string, at: number): string =>
  JSON.stringify({
    type: 'mail.send',
    timestamp: new Date(at).toISOString(),
    data: {
      poolId,
      from: mail.from ?? from,
      to,
      ...(replyTo === undefined ? {} : { replyTo }),
      subject,
      html: mail.body,
    },
  })

/**
 * Posts mail to an HTTP address as JSON, signed as in Standard Webhooks (https://www.standardwebhooks.com), for
 * runtimes without SMTP. Mail counts as accepted if the response has a 2xx status. It is posted once: if the receiver
 * drops the connection after taking the message, the mail is sent although the caller gets an error.
 */
export const createHookMailer = (
  { url, secret, from }: MailHookSettings,
  { cryptography, clock, random, log, fetch }: HookMailerDependencies,
): MailSender => {
  const refuse = (detail: string): DeliveryOutcome => {
    log.warn({ error: 'MailRefused', detail }, 'mail was not accepted')
    return refused
  }

  return {
    send: async (mail) => {
      const at = clock.now()
      const id = `msg_${random.uuid()}`
      const timestamp = String(Math.floor(at / 1000))
      const body = bodyOf(mail, from, at)
      const signature = toBase64(await cryptography.hmacSha256(secret, `${id}.${timestamp}.${body}`))
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      }
      try {
        // Redirects are not followed: the message is for this address only.
        const init = {
          method: 'POST',
          headers,
          body,
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
        } as const
        const answer = await fetch(url, init)
        await answer.body?.cancel()
        return answer.ok ? { kind: 'accepted' } : refuse(`status ${answer.status}`)
      } catch (error) {
        return refuse(error instanceof Error ? error.name : 'unknown')
      }
    },
  }
}
