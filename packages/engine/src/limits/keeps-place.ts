import type { Clock } from '../ports/clock.ts'

/** The maximum time, in milliseconds, and number of checks that a request waits for racing requests to withdraw. */
const timeoutMs = 2000
const mostLooks = 1000

/** A resource whose number is limited. */
export interface Placed {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

/**
 * Whether a resource that was just stored is within the `maximum`; otherwise the caller must remove it. `list` returns all
 * existing ones.
 *
 * Racing requests never exceed the maximum together: each keeps its resource only after it was stored and the total was not
 * above the maximum. The oldest ones wait until the others have withdrawn, so that the maximum can be reached. More requests
 * than necessary withdraw only if another process stalls.
 */
export const keepsPlace = async (
  clock: Clock,
  id: string,
  maximum: number,
  list: () => Promise<readonly Placed[]>,
): Promise<boolean> => {
  const end = clock.now() + timeoutMs
  for (let look = 0; look < mostLooks && clock.now() < end; look += 1) {
    const placed = await list()
    if (placed.length <= maximum) return true
    if (placed.toSorted(byAge).findIndex((each) => each.id === id) >= maximum) return false
  }
  return false
}

const byAge = (one: Placed, other: Placed): number => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1)
