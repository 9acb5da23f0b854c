import type { PoolClient } from 'pg'
import { isBroken } from './failure-of.ts'

/** A connection on loan, and what gives it back. */
export interface Loan {
  readonly client: PoolClient
  readonly giveBack: (broken: boolean) => void
}

/** Those who use one connection at the same time. */
interface Party {
  readonly loan: Promise<Loan>
  inside: number
  everInside: number
  broken: boolean
}

/** So many take part before the connection is given back: others may be waiting for it. */
const most = 1000

/**
 * Pipelines concurrent reads over one connection: each query is sent without waiting for earlier responses, which
 * arrive in order, several to a packet. With 16 concurrent readers, a read then takes 10 us instead of 26 us with a
 * connection each. Only for short statements, because each waits for those before it, and without transactions.
 */
export const createSharedConnection = (borrow: () => Promise<Loan>) => {
  let current: Party | undefined

  const join = (): Party => {
    if (!current || current.broken || current.everInside >= most)
      current = { loan: borrow(), inside: 0, everInside: 0, broken: false }
    current.inside += 1
    current.everInside += 1
    return current
  }

  /** The last to leave gives the connection back. */
  const leave = (party: Party, loan: Loan | undefined) => {
    party.inside -= 1
    if (party.inside > 0) return
    if (current === party) current = undefined
    loan?.giveBack(party.broken)
  }

  return async <T>(act: (client: PoolClient) => Promise<T>): Promise<T> => {
    const party = join()
    let loan: Loan | undefined
    try {
      loan = await party.loan
      return await act(loan.client)
    } catch (error) {
      party.broken ||= isBroken(error)
      throw error
    } finally {
      leave(party, loan)
    }
  }
}
