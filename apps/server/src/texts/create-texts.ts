import type { TextSender } from '@poolhouse/engine'
import { createSender, type RunDelivery } from '../delivery/deliver.ts'
import type { WebhookDependencies } from '../delivery/webhook.ts'
import type { Log } from '../log/log.ts'
import type { TextSettings } from '../settings/settings.ts'
import { deliverByHook } from './hook-texts.ts'
import { deliverBySns } from './sns-texts.ts'

/** What the sender of text messages needs. */
export interface TextDependencies extends WebhookDependencies {
  readonly log: Log
  readonly run: RunDelivery
}

/** Creates the configured sender of text messages. */
export const createTexts = (settings: TextSettings, dependencies: TextDependencies): TextSender =>
  createSender(
    settings.kind === 'hook' ? deliverByHook(settings, dependencies) : deliverBySns(settings, dependencies),
    { ...dependencies, medium: 'text' },
  )
