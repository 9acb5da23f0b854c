import { StorageFailure } from '@poolhouse/storage'
import { Pool, type PoolClient, types } from 'pg'
import { failureOf, isBroken } from './failure-of.ts'
import { createSharedConnection, type Loan } from './shared-connection.ts'
import { decodeText } from './texts.ts'
import { createWaitForServer } from './wait-for-server.ts'

/** After so many milliseconds the server gives up on a process that began a write and fell silent. */
const silence = 10_000

/** How long a connection may lie idle before it is closed, in milliseconds. */
const idle = 60_000

/** After so many milliseconds without a sign of the server its machine is asked for one: it may be gone without a word. */
const quiet = 10_000

/** The object ids of types, as the server sends them. */
const { INT8: bigint, TEXT: text } = types.builtins

/** Lends out connections to a database. */
export interface Connections {
  /**
   * Runs a function on a connection that no other caller uses meanwhile. A connection that broke is thrown away, and the next one
   * is a new one, waited for while the server is not back: so a restart of the server is survived.
   */
  use<T>(act: (client: PoolClient) => Promise<T>): Promise<T>
  /** Runs one quick statement on a connection that others use at the same time. */
  share<T>(act: (client: PoolClient) => Promise<T>): Promise<T>
  /** Fulfilled when everything under way is done and all connections are closed. */
  close(): Promise<void>
}

/** How many connections there may be, and how long one waits for one of them and for a lock, in milliseconds. */
export interface ConnectionLimits {
  readonly max: number
  readonly patience: number
}

/** Makes connections as they are needed. `place` is for messages. */
export const createConnections = (url: string, { max, patience }: ConnectionLimits, place: string): Connections => {
  const pool = new Pool({
    connectionString: url,
    max,
    fallback_application_name: 'poolhouse',
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: idle,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: silence,
    keepAlive: true,
    keepAliveInitialDelayMillis: quiet,
    pipeline: true,
    types: { getTypeParser },
    onConnect: async (client) => void (await client.query(ways)),
  })
  // An idle connection broke. The pool has removed it already; the next caller gets another one or an error.
  pool.on('error', () => {})

  const underWay = new Set<Promise<unknown>>()
  let closed: Promise<void> | undefined

  const connect = async (): Promise<PoolClient> => {
    try {
      return await pool.connect()
    } catch (error) {
      throw failureOf(error, place)
    }
  }

  const borrowNow = async (): Promise<Loan> => {
    const client = await connect()
    // While it is lent no other listener is attached, and an unhandled error ends the process. Pending queries reject with it.
    const ignore = () => {}
    client.on('error', ignore)
    const giveBack = (broken: boolean) => {
      client.off('error', ignore)
      client.release(broken)
    }
    return { client, giveBack }
  }

  const borrow = createWaitForServer(borrowNow, patience)

  const alone = async <T>(act: (client: PoolClient) => Promise<T>): Promise<T> => {
    const { client, giveBack } = await borrow()
    let broken = false
    try {
      return await act(client)
    } catch (error) {
      broken = isBroken(error)
      throw error
    } finally {
      giveBack(broken)
    }
  }

  const together = createSharedConnection(borrow)

  const whileOpen = async <T>(start: () => Promise<T>): Promise<T> => {
    if (closed) throw new StorageFailure('closed', `The storage in ${place} was closed.`)
    const doing = start()
    underWay.add(doing)
    try {
      return await doing
    } finally {
      underWay.delete(doing)
    }
  }

  const closeWhenDone = async () => {
    await Promise.allSettled(underWay)
    await pool.end()
  }

  return {
    use: (act) => whileOpen(() => alone(act)),
    share: (act) => whileOpen(() => together(act)),
    close: () => {
      closed ??= closeWhenDone()
      return closed
    },
  }
}

/** Whole numbers stay below 2^53, so they are numbers; `pg` would leave them texts. */
const parsers: Readonly<Partial<Record<TypeId, (value: string) => unknown>>> = { [bigint]: Number, [text]: decodeText }

type TypeId = (typeof types.builtins)[keyof typeof types.builtins]

const getTypeParser = (type: TypeId, format: 'text' | 'binary' = 'text') =>
  (format === 'text' && parsers[type]) || types.getTypeParser(type, format)

/**
 * Settings of a connection that override those of the server. Commits are acknowledged when they are on disk. A
 * prepared statement has one plan for all values, because planning each call takes longer than most statements run.
 */
const ways = `select set_config('plan_cache_mode', 'force_generic_plan', false),
  case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', false) end`
