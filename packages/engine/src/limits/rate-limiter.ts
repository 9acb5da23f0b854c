import type { BucketStore } from '@poolhouse/storage'
import { createBoundedMap } from '../kernel/bounded-map.ts'
import { runInQueue } from '../kernel/keyed-queue.ts'
import type { Sealer } from '../kernel/sealer.ts'
import type { ProvisionedRates } from './provisioned-rates.ts'
import type { Rate } from './rules/rates.ts'

/**
 * Limits one rate, for each subject (a client address, a pool) separately. The permits come from the shared buckets, some at
 * a time: most requests then cost no write, and all processes together still stay within the rate. A process may use what it
 * holds up to `holdMs` later, so that is by how much a rate can be exceeded for a moment.
 */
export interface RateLimiter {
  readonly rate: Rate
  /** Takes a permit. Returns false if the rate is exhausted; a promise only if the shared bucket has to be asked. */
  take(subject: string, now: number): boolean | Promise<boolean>
  /** Returns a permit that was not needed. */
  giveBack(subject: string): void
}

/** The permits that this process holds for one subject. */
interface Lease {
  left: number
  heldUntil: number
  /** The shared bucket was empty: it is not asked before this time. */
  emptyUntil: number
}

/** How many subjects of a rate a process knows. One that is forgotten loses the permits that it held, no more. */
const leasesKept = 4000

/** Dependencies of limiters. */
export interface RateLimiterDependencies {
  readonly buckets: BucketStore
  readonly sealer: Sealer
  readonly rates: ProvisionedRates
}

/** Builds the limiter of a rate in this process. */
export const createRateLimiter = (rate: Rate, { buckets, sealer, rates }: RateLimiterDependencies): RateLimiter => {
  // Keyed by subject alone: a key joined from rate and subject would be built and hashed for every permit.
  const leases = createBoundedMap<string, Lease>(leasesKept)

  const leaseOf = (subject: string): Lease => {
    const known = leases.get(subject)
    if (known) return known
    const lease = { left: 0, heldUntil: 0, emptyUntil: 0 }
    leases.set(subject, lease)
    return lease
  }

  const renew = async (subject: string, lease: Lease, now: number): Promise<boolean> => {
    const held = takeHeld(lease, now)
    if (held !== undefined) return held
    // Subjects are addresses of people: only a keyed hash is stored.
    const sharedKey = await sealer.digest(`${rate.name}/${subject}`, 'limits')
    const { requests, perMs, capacityMs, holdMs, lease: leaseSize } = await rates.current(rate, now)
    for (const permits of leaseSize > 1 ? [leaseSize, 1] : [1]) {
      const cost = Math.ceil((permits * perMs) / requests)
      if (!(await buckets.take(sharedKey, { cost, capacity: capacityMs, now }))) continue
      lease.left = permits - 1
      lease.heldUntil = now + holdMs
      return true
    }
    lease.left = 0
    lease.emptyUntil = now + Math.min(1000, Math.ceil(perMs / requests))
    return false
  }

  return {
    rate,
    take: (subject, now) => {
      const lease = leaseOf(subject)
      return takeHeld(lease, now) ?? runInQueue(leases, subject, () => renew(subject, lease, now))
    },
    giveBack: (subject) => {
      leaseOf(subject).left += 1
    },
  }
}

/** Takes a permit that this process holds. Returns undefined if the shared bucket has to be asked. */
const takeHeld = (lease: Lease, now: number): boolean | undefined => {
  if (lease.left > 0 && now < lease.heldUntil) {
    lease.left -= 1
    return true
  }
  return now < lease.emptyUntil ? false : undefined
}
