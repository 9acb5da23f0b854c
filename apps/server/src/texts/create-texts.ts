import type { TextMessage, TextSender } from '@poolhouse/engine'
import { createSender, type Deliver, type RunDelivery } from '../delivery/deliver.ts'
import type { WebhookDependencies } from '../delivery/webhook.ts'
import type { Log } from '../log/log.ts'
import type { TextSettings } from '../settings/settings.ts'
import type { SnsDependencies } from './sns-texts.ts'

/** Dependencies of the sender of text messages. */
export interface TextDependencies extends WebhookDependencies, SnsDependencies {
  readonly cryptography: WebhookDependencies['cryptography'] & SnsDependencies['cryptography']
  readonly log: Log
  readonly run: RunDelivery
}

/** Loads the configured delivery with the first text message, because most servers send few. */
const load = async (settings: TextSettings, dependencies: TextDependencies): Promise<Deliver<TextMessage>> =>
  settings.kind === 'hook'
    ? (await import('./hook-texts.ts')).deliverByHook(settings, dependencies)
    : (await import('./sns-texts.ts')).deliverBySns(settings, dependencies)

/** Creates the configured sender of text messages. */
export const createTexts = (settings: TextSettings, dependencies: TextDependencies): TextSender => {
  let loaded: Promise<Deliver<TextMessage>> | undefined
  const deliver: Deliver<TextMessage> = async (text, timeLeft) => {
    loaded ??= load(settings, dependencies)
    return (await loaded)(text, timeLeft)
  }
  return createSender(deliver, { ...dependencies, medium: 'text' })
}
