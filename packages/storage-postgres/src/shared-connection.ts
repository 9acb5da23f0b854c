import type { PoolClient } from 'pg'
import { isBroken } from './failure-of.ts'

/** A connection in use. `release` returns it to the pool, or closes it if it is broken. */
export interface AcquiredConnection {
  readonly client: PoolClient
  readonly release: (broken: boolean) => void
}

/** The concurrent use of one connection. */
interface SharedUse {
  readonly connection: Promise<AcquiredConnection>
  active: number
  total: number
  broken: boolean
}

/** Maximum number of uses before the connection is returned to the pool, because other callers may be waiting for it. */
const maxUses = 1000

/**
 * Pipelines concurrent reads over one connection: each query is sent without waiting for earlier responses, which
 * arrive in order, several to a packet. With 16 concurrent readers, a read then takes 10 us instead of 26 us with a
 * connection each. Only for short statements without transactions, because each waits for the previous ones.
 */
export const createSharedConnection = (acquire: () => Promise<AcquiredConnection>) => {
  let current: SharedUse | undefined

  const join = (): SharedUse => {
    if (!current || current.broken || current.total >= maxUses)
      current = { connection: acquire(), active: 0, total: 0, broken: false }
    current.active += 1
    current.total += 1
    return current
  }

  /** The last user returns the connection to the pool. */
  const leave = (use: SharedUse, connection: AcquiredConnection | undefined) => {
    use.active -= 1
    if (use.active > 0) return
    if (current === use) current = undefined
    connection?.release(use.broken)
  }

  return async <T>(act: (client: PoolClient) => Promise<T>): Promise<T> => {
    const use = join()
    let connection: AcquiredConnection | undefined
    try {
      connection = await use.connection
      return await act(connection.client)
    } catch (error) {
      use.broken ||= isBroken(error)
      throw error
    } finally {
      leave(use, connection)
    }
  }
}
