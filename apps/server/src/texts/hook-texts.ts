import type { TextMessage } from '@poolhouse/engine'
import type { Deliver } from '../delivery/deliver.ts'
import { createWebhook, type WebhookDependencies } from '../delivery/webhook.ts'
import type { WebhookSettings } from '../settings/settings.ts'

/** Posts text messages to a webhook, as messages of the type `text.send`. */
export const deliverByHook = (settings: WebhookSettings, dependencies: WebhookDependencies): Deliver<TextMessage> => {
  const post = createWebhook(settings, dependencies)
  return ({ poolId, to, body }, timeLeft) => post({ type: 'text.send', data: { poolId, to, text: body } }, timeLeft)
}
