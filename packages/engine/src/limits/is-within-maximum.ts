import type { Clock } from '../ports/clock.ts'

/** The maximum time, in milliseconds, and number of checks that a request waits for racing requests to withdraw. */
const timeoutMs = 2000
const maxChecks = 1000

/** A resource whose number is limited. */
export interface LimitedResource {
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
export const isWithinMaximum = async (
  clock: Clock,
  id: string,
  maximum: number,
  list: () => Promise<readonly LimitedResource[]>,
): Promise<boolean> => {
  const end = clock.now() + timeoutMs
  for (let check = 0; check < maxChecks && clock.now() < end; check += 1) {
    const resources = await list()
    if (resources.length <= maximum) return true
    if (resources.toSorted(byAge).findIndex((each) => each.id === id) >= maximum) return false
  }
  return false
}

const byAge = (one: LimitedResource, other: LimitedResource): number =>
  one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1)
