import type { AuthEventType } from '@poolhouse/schemas'
import type { AuthEventRecord } from '@poolhouse/storage'
import { omitUndefined } from '../../kernel/omit-undefined.ts'

/** Describes an event for responses (H: threat protection, section 4). Members without a value are omitted (H). */
export const describeEvent = (event: AuthEventRecord): AuthEventType =>
  omitUndefined({
    EventId: event.id,
    EventType: event.type,
    CreationDate: event.createdAt / 1000,
    EventResponse: event.response,
    EventRisk: event.risk,
    ChallengeResponses: [...event.challenges],
    EventContextData: event.context,
    EventFeedback: event.feedback,
  })
