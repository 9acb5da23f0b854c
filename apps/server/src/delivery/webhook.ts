import type { WebhookSettings } from '../settings/settings.ts'
import { withTimeLimit } from '../time-limit.ts'
import type { Deliver } from './deliver.ts'
import { signedRequest, type SigningDependencies } from './signed-request.ts'

/** Dependencies of a webhook. */
export interface WebhookDependencies extends SigningDependencies {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/** The posted message: its type, such as `mail.send`, and its data. */
export interface WebhookMessage {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * Posts messages to an HTTP address as JSON, signed as in Standard Webhooks (https://www.standardwebhooks.com). A message counts
 * as accepted if the response has a 2xx status. It does not retry: if the connection breaks before the response, the caller
 * gets an error even if the receiver accepted the message.
 */
export const createWebhook =
  ({ url, secret }: WebhookSettings, { fetch, ...signing }: WebhookDependencies): Deliver<WebhookMessage> =>
  async ({ type, data }, timeLeft) => {
    const body = JSON.stringify({ type, timestamp: new Date(signing.clock.now()).toISOString(), data })
    const request = await signedRequest(secret, body, signing)
    try {
      const response = await withTimeLimit(timeLeft, (signal) => fetch(url, { ...request, signal }))
      await response.body?.cancel()
      return response.ok ? 'accepted' : { detail: `status ${response.status}` }
    } catch (error) {
      return { detail: error instanceof Error ? error.name : 'unknown' }
    }
  }
