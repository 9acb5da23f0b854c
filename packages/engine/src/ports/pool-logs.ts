import type { AuthEventRecord, PoolRecord, VerifiableAttribute } from '@poolhouse/storage'

/** An event of a pool that it may export. It contains no password, code, token or message text. */
export type PoolLogEvent =
  | {
      readonly source: 'userNotification'
      readonly pool: PoolRecord
      /** The attribute whose value the message was for. */
      readonly attribute: VerifiableAttribute
      /** Why the message was not delivered, without the address. */
      readonly reason: string
    }
  | {
      readonly source: 'userAuthEvents'
      readonly pool: PoolRecord
      /** The event as it is now: one with several steps is passed once for each. */
      readonly event: AuthEventRecord
      readonly clientId: string | undefined
    }

/**
 * Takes an event, and delivers it if the pool has a log configuration for its source. Returns at once: delivery must not delay or
 * fail a request.
 */
export type WritePoolLog = (event: PoolLogEvent) => void
