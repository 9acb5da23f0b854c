import type { BucketStore, InstallationStore } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import type { Environment } from '../ports/environment.ts'
import { attemptFailures } from './errors.ts'
import type { ProvisionedRates } from './provisioned-rates.ts'
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts'
import type { Rate } from './rules/rates.ts'

/** Takes permits of rates. In the mode `audit`, reached limits are reported and nothing is rejected. */
export interface Permits {
  /** The limiter of a rate: the same one at each call. */
  readonly limiterOf: (rate: Rate) => RateLimiter
  /** Takes a permit, or throws TooManyRequestsException. A promise only if a shared bucket has to be asked. */
  requireOne(limiter: RateLimiter, subject: string, now: number): void | Promise<void>
  /** Takes one permit of each step, in their order; one without a subject is skipped. */
  requireAll(steps: readonly Step[], subjects: Subjects, now: number): void | Promise<void>
  /** Reports that a limit was reached. Returns whether the request is permitted nevertheless. */
  report(limit: string, subject: string): boolean
}

/** One of the rates that an operation is limited by, and what a permit of it is taken for. */
export interface Step {
  readonly limiter: RateLimiter
  readonly of: keyof Subjects | 'installation'
}

/** What a request counts for. */
export interface Subjects {
  readonly address: string | undefined
  readonly pool: string | undefined
}

/** Builds the service. */
export const createPermits = ({
  buckets,
  environment: { requestLimits, quotaFactor, limitReached },
  installation,
  sealer,
}: {
  readonly buckets: BucketStore
  readonly environment: Pick<Environment, 'requestLimits' | 'quotaFactor' | 'limitReached'>
  readonly installation: Pick<InstallationStore, 'provisionedLimits'>
  readonly sealer: Sealer
}): Permits => {
  const isAudit = requestLimits === 'audit'
  const limiters = new Map<Rate, RateLimiter>()
  let loaded: Promise<ProvisionedRates> | undefined
  /** Loaded by the first request that asks a shared bucket. */
  const provisioned: ProvisionedRates = {
    current: async (rate, now) => {
      loaded ??= import('./provisioned-rates.ts').then((module) =>
        module.createProvisionedRates(installation, quotaFactor),
      )
      return (await loaded).current(rate, now)
    },
  }

  const report: Permits['report'] = (limit, subject) => {
    limitReached?.({ limit, subject, rejected: !isAudit })
    return isAudit
  }

  const decide = (taken: boolean, { name }: Rate, subject: string): void => {
    if (!taken && !report(name, subject)) throw attemptFailures.tooManyRequests()
  }

  const requireOne = (limiter: RateLimiter, subject: string, now: number): void | Promise<void> => {
    const taken = limiter.take(subject, now)
    if (typeof taken !== 'boolean') return taken.then((later) => decide(later, limiter.rate, subject))
    decide(taken, limiter.rate, subject)
  }

  /** Takes the permits from step `next` on. */
  const requireFrom = (next: number, steps: readonly Step[], subjects: Subjects, now: number): void | Promise<void> => {
    for (let index = next; index < steps.length; index += 1) {
      const { limiter, of } = steps[index]!
      const subject = of === 'installation' ? '' : subjects[of]
      const required = subject === undefined ? undefined : requireOne(limiter, subject, now)
      if (required) return required.then(() => requireFrom(index + 1, steps, subjects, now))
    }
  }

  return {
    limiterOf: (rate) => {
      const known = limiters.get(rate)
      if (known) return known
      const limiter = createRateLimiter(rate, { buckets, sealer, rates: provisioned })
      limiters.set(rate, limiter)
      return limiter
    },
    requireOne,
    requireAll: (steps, subjects, now) => requireFrom(0, steps, subjects, now),
    report,
  }
}
