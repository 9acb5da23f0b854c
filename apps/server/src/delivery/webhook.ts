import type { Cryptography } from '@poolhouse/cryptography'
import type { Clock, Random } from '@poolhouse/engine'
import type { WebhookSettings } from '../settings/settings.ts'
import type { Deliver } from './deliver.ts'

/** What a webhook needs. */
export interface WebhookDependencies {
  readonly cryptography: Pick<Cryptography, 'hmacSha256'>
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/** What is posted: its type, such as `mail.send`, and the data of that type. */
export interface WebhookMessage {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/**
 * Posts messages to an HTTP address as JSON, signed as in Standard Webhooks (https://www.standardwebhooks.com). A message counts
 * as accepted if the response has a 2xx status. It is posted once: if the receiver drops the connection after taking
 * the message, it is sent although the caller gets an error.
 */
export const createWebhook =
  (
    { url, secret }: WebhookSettings,
    { cryptography, clock, random, fetch }: WebhookDependencies,
  ): Deliver<WebhookMessage> =>
  async ({ type, data }, timeLeft) => {
    const at = clock.now()
    const id = `msg_${random.uuid()}`
    const timestamp = String(Math.floor(at / 1000))
    const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data })
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
        signal: AbortSignal.timeout(timeLeft),
      } as const
      const answer = await fetch(url, init)
      await answer.body?.cancel()
      return answer.ok ? 'accepted' : { detail: `status ${answer.status}` }
    } catch (error) {
      return { detail: error instanceof Error ? error.name : 'unknown' }
    }
  }
