import type { AuthEventRecord, PoolRecord, VerifiableAttribute } from '@poolhouse/storage'

/** An event of a pool that it may export. It contains no password, code, token or message text. */
export type PoolLogEvent =
  | {
      readonly source: 'userNotification'
      readonly pool: PoolRecord
      /** The attribute with the destination of the message. */
      readonly attribute: VerifiableAttribute
      /** The reason why the message was not delivered, without the address. */
      readonly reason: string
    }
  | {
      readonly source: 'userAuthEvents'
      readonly pool: PoolRecord
      /** The current state of the event. An event with several steps is passed once for each. */
      readonly event: AuthEventRecord
      readonly clientId: string | undefined
    }

/**
 * Delivers an event if the pool has a log configuration for its source. Does not block, because delivery must not delay or fail
 * a request.
 */
export type WritePoolLog = (event: PoolLogEvent) => void
