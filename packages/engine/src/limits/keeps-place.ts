import type { Clock } from '../ports/clock.ts'

/** How long, in milliseconds, and how often a request looks whether the racing ones have withdrawn. */
const patience = 2000
const mostLooks = 1000

/** Something of which a maximum number may exist. */
export interface Placed {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

/**
 * Whether something that was just stored is one of the `maximum` that may exist; otherwise the caller removes it again. `list` returns
 * all that exist.
 *
 * Racing requests never exceed the maximum together: each keeps its own only after it has seen, with its own stored, that there are
 * not too many. And the last free places go to some of them: the oldest wait until the others have withdrawn. Only if another
 * process stalls in between, more than necessary withdraw.
 */
export const keepsPlace = async (
  clock: Clock,
  id: string,
  maximum: number,
  list: () => Promise<readonly Placed[]>,
): Promise<boolean> => {
  const end = clock.now() + patience
  for (let look = 0; look < mostLooks && clock.now() < end; look += 1) {
    const placed = await list()
    if (placed.length <= maximum) return true
    if (placed.toSorted(byAge).findIndex((each) => each.id === id) >= maximum) return false
  }
  return false
}

const byAge = (one: Placed, other: Placed): number => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1)
