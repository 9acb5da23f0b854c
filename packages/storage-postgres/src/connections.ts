import { StorageFailure } from '@poolhouse/storage'
import { Pool, type PoolClient, types } from 'pg'
import { failureOf, isBroken } from './failure-of.ts'
import { createSharedConnection, type AcquiredConnection } from './shared-connection.ts'
import { decodeText } from './texts.ts'
import { createWaitForServer } from './wait-for-server.ts'

/** The server aborts a transaction that is idle for longer than this, in milliseconds. */
const idleTransactionTimeout = 10_000

/** An unused connection is closed after this time, in milliseconds. */
const idleTimeout = 60_000

/** The first TCP keepalive probe is sent after this time, in milliseconds, to detect a server that disappeared. */
const keepAliveDelay = 10_000

/** The object ids of types in the PostgreSQL protocol. */
const { INT8: bigint, TEXT: text } = types.builtins

/** A pool of connections to a database. */
export interface Connections {
  /**
   * Runs a function with exclusive use of a connection. A broken connection is replaced by a new one, for which callers wait
   * while the server restarts.
   */
  use<T>(act: (client: PoolClient) => Promise<T>): Promise<T>
  /** Runs one fast statement on a connection that other callers use at the same time. */
  share<T>(act: (client: PoolClient) => Promise<T>): Promise<T>
  /** Waits for pending operations and closes all connections. */
  close(): Promise<void>
}

/** The maximum number of connections, and the maximum wait for a connection or a lock, in milliseconds. */
export interface ConnectionLimits {
  readonly max: number
  readonly timeoutMs: number
}

/** Creates a pool, which opens connections when they are needed. `place` is for messages. */
export const createConnections = (url: string, { max, timeoutMs }: ConnectionLimits, place: string): Connections => {
  const pool = new Pool({
    connectionString: url,
    max,
    fallback_application_name: 'poolhouse',
    connectionTimeoutMillis: timeoutMs,
    idleTimeoutMillis: idleTimeout,
    lock_timeout: timeoutMs,
    idle_in_transaction_session_timeout: idleTransactionTimeout,
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveDelay,
    pipeline: true,
    types: { getTypeParser },
    onConnect: async (client) => void (await client.query(connectionSettings)),
  })
  // An idle connection broke. The pool has removed it already; the next caller gets another one or an error.
  pool.on('error', () => {})

  const pending = new Set<Promise<unknown>>()
  let closed: Promise<void> | undefined

  const connect = async (): Promise<PoolClient> => {
    try {
      return await pool.connect()
    } catch (error) {
      throw failureOf(error, place)
    }
  }

  const acquireNow = async (): Promise<AcquiredConnection> => {
    const client = await connect()
    // A connection in use has no other error listener, and an unhandled error ends the process. Its pending queries reject.
    const ignore = () => {}
    client.on('error', ignore)
    const release = (broken: boolean) => {
      client.off('error', ignore)
      client.release(broken)
    }
    return { client, release }
  }

  const acquire = createWaitForServer(acquireNow, timeoutMs)

  const useExclusively = async <T>(act: (client: PoolClient) => Promise<T>): Promise<T> => {
    const { client, release } = await acquire()
    let broken = false
    try {
      return await act(client)
    } catch (error) {
      broken = isBroken(error)
      throw error
    } finally {
      release(broken)
    }
  }

  const useShared = createSharedConnection(acquire)

  const whileOpen = async <T>(start: () => Promise<T>): Promise<T> => {
    if (closed) throw new StorageFailure('closed', `The storage in ${place} was closed.`)
    const operation = start()
    pending.add(operation)
    try {
      return await operation
    } finally {
      pending.delete(operation)
    }
  }

  const closeWhenDone = async () => {
    await Promise.allSettled(pending)
    await pool.end()
  }

  return {
    use: (act) => whileOpen(() => useExclusively(act)),
    share: (act) => whileOpen(() => useShared(act)),
    close: () => {
      closed ??= closeWhenDone()
      return closed
    },
  }
}

/** `pg` returns bigint as text. All stored numbers are below 2^53, so they are converted to numbers. */
const parsers: Readonly<Partial<Record<TypeId, (value: string) => unknown>>> = { [bigint]: Number, [text]: decodeText }

type TypeId = (typeof types.builtins)[keyof typeof types.builtins]

const getTypeParser = (type: TypeId, format: 'text' | 'binary' = 'text') =>
  (format === 'text' && parsers[type]) || types.getTypeParser(type, format)

/**
 * Settings of a connection that override those of the server. Commits are acknowledged when they are on disk. A
 * prepared statement has one plan for all values, because planning each call takes longer than most statements run.
 */
const connectionSettings = `select set_config('plan_cache_mode', 'force_generic_plan', false),
  case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', false) end`
