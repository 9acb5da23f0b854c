import type { BucketStore, InstallationStore } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import type { Environment } from '../ports/environment.ts'
import { attemptFailures } from './errors.ts'
import type { ProvisionedRates } from './provisioned-rates.ts'
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts'
import type { Rate } from './rules/rates.ts'

/** Enforces rates with permits. In the mode `audit`, reached limits are reported but nothing is rejected. */
export interface Permits {
  /** Returns the limiter of a rate, always the same one. */
  readonly limiterOf: (rate: Rate) => RateLimiter
  /** Takes a permit, or throws TooManyRequestsException. Returns a promise only if a shared bucket must be read. */
  requireOne(limiter: RateLimiter, subject: string, now: number): void | Promise<void>
  /** Takes one permit for each step, in order; a step without a subject is skipped. */
  requireAll(steps: readonly Step[], subjects: Subjects, now: number): void | Promise<void>
  /** Reports a reached limit. Returns whether the request is permitted anyway. */
  report(limit: string, subject: string): boolean
}

/** One of the rates that limit an operation, and its subject. */
export interface Step {
  readonly limiter: RateLimiter
  readonly of: keyof Subjects | 'installation'
}

/** The subjects that a request counts toward. */
export interface Subjects {
  readonly address: string | undefined
  readonly pool: string | undefined
}

/** Creates the service. */
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
  /** Loaded by the first request that reads a shared bucket. */
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

  /** Takes the permits starting with step `next`. */
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
