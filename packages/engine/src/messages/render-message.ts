import type { TriggerPorts } from '../triggers/run-trigger.ts'
import { customTemplates, type MessageOccasion } from './custom-message.ts'
import { fillPlaceholders, type PlaceholderValues } from './rules/placeholders.ts'
import type { MessageTemplates } from './rules/templates.ts'

/** A message as it goes out, for either medium. */
export type RenderedMessage = MessageTemplates

/**
 * Writes the message of an occasion: the pool's texts, or those its CustomMessage function answers with in their place, with
 * the placeholders filled. Throws the Failure of a function that fails or answers what cannot be sent.
 */
export const renderMessage = async (
  ports: TriggerPorts,
  occasion: MessageOccasion,
  templates: MessageTemplates,
  values: PlaceholderValues,
): Promise<RenderedMessage> => {
  const { email, subject, sms } = { ...templates, ...(await customTemplates(ports, occasion, values)) }
  return { email: fillPlaceholders(email, values), subject, sms: fillPlaceholders(sms, values) }
}
