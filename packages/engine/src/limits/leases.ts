import type { BucketStore } from '@poolhouse/storage'
import { createBoundedMap } from '../kernel/bounded-map.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { runInQueue } from '../kernel/keyed-queue.ts'
import type { Rate } from './rules/rates.ts'

/**
 * Permits to be used by this process, taken from the shared buckets some at a time: most requests then cost no write, and
 * all processes together still stay within the rate. A process may use what it holds up to `holdMs` later, so that is by how
 * much a rate can be exceeded for a moment.
 */
export interface Leases {
  /** Takes a permit. Returns false if the rate is exhausted; a promise if the shared bucket has to be asked. */
  take(rate: Rate, subject: string, now: number): boolean | Promise<boolean>
  /** Returns a permit that was not needed. */
  giveBack(rate: Rate, subject: string): void
}

interface Lease {
  left: number
  heldUntil: number
  /** The shared bucket was empty: it is not asked before this time. */
  emptyUntil: number
}

/** How many rates and subjects a process knows. One that is forgotten loses the permits that it held, no more. */
const leasesKept = 20_000

/** Builds the leases of a process. */
export const createLeases = ({
  buckets,
  sealer,
}: {
  readonly buckets: BucketStore
  readonly sealer: Sealer
}): Leases => {
  const leases = createBoundedMap<string, Lease>(leasesKept)

  const leaseOf = (key: string): Lease => {
    const known = leases.get(key)
    if (known) return known
    const lease = { left: 0, heldUntil: 0, emptyUntil: 0 }
    leases.set(key, lease)
    return lease
  }

  const takeHeld = (lease: Lease, now: number): boolean | undefined => {
    if (lease.left > 0 && now < lease.heldUntil) {
      lease.left -= 1
      return true
    }
    return now < lease.emptyUntil ? false : undefined
  }

  const renew = async (rate: Rate, key: string, lease: Lease, now: number): Promise<boolean> => {
    const held = takeHeld(lease, now)
    if (held !== undefined) return held
    // Subjects are addresses of people: only a keyed hash is stored.
    const sharedKey = await sealer.digest(key, 'limits')
    for (const permits of rate.lease > 1 ? [rate.lease, 1] : [1]) {
      const cost = Math.ceil((permits * rate.perMs) / rate.requests)
      if (!(await buckets.take(sharedKey, { cost, capacity: rate.capacityMs, now }))) continue
      lease.left = permits - 1
      lease.heldUntil = now + rate.holdMs
      return true
    }
    lease.left = 0
    lease.emptyUntil = now + Math.min(1000, Math.ceil(rate.perMs / rate.requests))
    return false
  }

  return {
    take: (rate, subject, now) => {
      const key = `${rate.name}/${subject}`
      const lease = leaseOf(key)
      return takeHeld(lease, now) ?? runInQueue(leases, key, () => renew(rate, key, lease, now))
    },
    giveBack: (rate, subject) => {
      leaseOf(`${rate.name}/${subject}`).left += 1
    },
  }
}
