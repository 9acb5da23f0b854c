import type { Cryptography } from '@poolhouse/cryptography'
import type { Clock, DeliveryOutcome, Mail, MailSender, Random } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'
import type { MailHookSettings } from '../settings/settings.ts'

/** What a hook mailer works with. */
export interface HookMailerDependencies {
  readonly cryptography: Pick<Cryptography, 'hmacSha256'>
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
  readonly log: Log
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/** How long the receiver may take, in milliseconds. Someone is waiting for the answer. */
const patience = 10_000

/** What the caller learns of a failure; the receiver's own words may hold the address. */
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
 * Hands mail to an HTTP address as JSON, signed as Standard Webhooks says (https://www.standardwebhooks.com): for runtimes
 * that speak no SMTP. A message counts as accepted when the answer's status is one of the 200s. It is posted once: a
 * receiver that drops the connection after it took the message has sent what the caller is told was not.
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
        // A redirect is not followed: the message is for this address only.
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
