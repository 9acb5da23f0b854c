import type { InvocationMode } from '@poolhouse/engine'
import { signedRequest, type SigningDependencies } from '../delivery/signed-request.ts'
import { readFunctionError, readOutput } from './read-response.ts'
import { failedRequest, type FunctionTarget, type TargetOutcome } from './target.ts'

/** An HTTP address that runs a function. */
export interface FunctionWebhook {
  readonly url: string
  /** Signs each event, so that the receiver can reject events from other senders. At least 24 bytes. */
  readonly secret: Uint8Array
}

/** Dependencies of a webhook target. */
export interface WebhookTargetDependencies extends SigningDependencies {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/**
 * Posts events to an HTTP address as JSON, signed as in Standard Webhooks (https://www.standardwebhooks.com). A response
 * with a 2xx status is the output; one with another status and `{"errorMessage": "…"}` is the error that the function
 * threw.
 */
export const createWebhookTarget = (
  { url, secret }: FunctionWebhook,
  { fetch, ...signing }: WebhookTargetDependencies,
): FunctionTarget => ({
  invoke: async ({ event, mode, signal }) => {
    const request = await signedRequest(secret, JSON.stringify(event), signing)
    try {
      const response = await fetch(url, { ...request, signal })
      return await readWebhookResponse(response, mode)
    } catch (problem) {
      return failedRequest(problem, signal)
    }
  },
})

/** Reads the HTTP response of a function. In the mode `event`, only the status counts. */
export const readWebhookResponse = async (response: Response, mode: InvocationMode): Promise<TargetOutcome> => {
  if (mode === 'event') {
    await response.body?.cancel()
    return response.ok
      ? { kind: 'responded', output: undefined }
      : { kind: 'failed', message: `HTTP status ${response.status}` }
  }
  if (response.ok) return readOutput(response)
  const thrown = await readFunctionError(response)
  return thrown ?? { kind: 'unreachable', error: `HTTP status ${response.status}` }
}
