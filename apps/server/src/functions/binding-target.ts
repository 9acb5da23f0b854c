import { failedRequest, type FunctionTarget } from './target.ts'
import { readWebhookResponse } from './webhook-target.ts'

/** A Worker that is bound to this one. */
export interface ServiceBinding {
  fetch(url: string, init: RequestInit): Promise<Response>
}

/**
 * Posts events to a bound Worker, at the path `/NAME` of the function. They are not signed, because only this Worker can use
 * the binding. Responses are handled like those of webhooks.
 */
export const createBindingTarget = (service: ServiceBinding): FunctionTarget => ({
  invoke: async ({ name, event, mode, signal }) => {
    try {
      const response = await service.fetch(`https://functions.internal/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(event),
        signal,
      })
      return await readWebhookResponse(response, mode)
    } catch (problem) {
      return failedRequest(problem, signal)
    }
  },
})
