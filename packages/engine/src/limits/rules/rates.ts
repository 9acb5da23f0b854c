import { hour, minute, second } from '../../kernel/durations.ts'
import { type RequestCategory, requestQuotas } from './request-quotas.ts'

/** A rate of requests: `requests` per `perMs`, and up to `capacityMs` worth of them at once. */
export interface Rate {
  /** Part of the key of its buckets, and of log entries. */
  readonly name: string
  readonly requests: number
  readonly perMs: number
  readonly capacityMs: number
  /** How many permits a process takes from the shared bucket at a time. */
  readonly lease: number
  /** How long a process may use them. */
  readonly holdMs: number
}

/** As many requests per second, at once or spread. A process asks the shared bucket ten times a second at most. */
const perSecond = (name: string, requests: number): Rate => ({
  name,
  requests,
  perMs: second,
  capacityMs: second,
  lease: Math.max(1, Math.floor(requests / 10)),
  holdMs: 10 * second,
})

/** The rates of an installation. Those of categories are H, the others our own. */
export interface Rates {
  /** All requests together. */
  readonly all: Rate
  /** Requests that create users or send codes, per client address. */
  readonly messages: Rate
  /** Requests for a code with which a sign-in begins, per client address. */
  readonly signInCodes: Rate
  /** Wrong passwords, per client address. */
  readonly passwords: Rate
  /** Wrong codes, per client address. */
  readonly codes: Rate
  /** Requests of a category, per pool. */
  readonly categories: Readonly<Record<RequestCategory, Rate>>
  /**
   * Requests of a category without AWS credentials, per client address: half of the rate of a pool, so that one address
   * cannot use up a pool's rate for all others.
   */
  readonly address: Readonly<Record<RequestCategory, Rate>>
}

/** Guesses and messages are rare in honest use, also where many people share an address: 100 at once, then 300 an hour. */
const guesses = (name: string): Rate => ({
  name,
  requests: 1,
  perMs: 12 * second,
  capacityMs: 100 * 12 * second,
  lease: 5,
  holdMs: 10 * minute,
})

/** Requests per second by category: what UpdateProvisionedLimit set instead of the quotas of AWS. */
export type ProvisionedLimits = Readonly<Record<string, number>>

/**
 * The rates. `factor` multiplies the quotas of AWS, which are those of a busy shared service, and those that were provisioned
 * instead.
 */
export const ratesOf = (factor: number, provisioned: ProvisionedLimits = {}): Rates => {
  const quotas = { ...requestQuotas, ...provisioned }
  const added = sumOf(quotas) - sumOf(requestQuotas)
  return {
    all: perSecond('all', (1000 + added) * factor),
    messages: { ...guesses('messages'), capacityMs: 200 * 12 * second },
    // People who share an address sign in more often than they sign up: 400 at once, then 1,200 an hour.
    signInCodes: { ...guesses('sign-in-codes'), perMs: 3 * second, capacityMs: 400 * 3 * second },
    passwords: guesses('passwords'),
    codes: guesses('codes'),
    categories: perCategory(quotas, (category, requests) => perSecond(category, requests * factor)),
    address: perCategory(quotas, (category, requests) =>
      perSecond(`address-${category}`, Math.ceil((requests * factor) / 2)),
    ),
  }
}

const sumOf = (quotas: Readonly<Record<string, number>>): number =>
  Object.values(quotas).reduce((sum, requests) => sum + requests, 0)

/** A rate for each category. */
const perCategory = (
  quotas: Readonly<Record<RequestCategory, number>>,
  rateOf: (category: string, requests: number) => Rate,
) =>
  Object.fromEntries(
    Object.entries(quotas).map(([category, requests]) => [category, rateOf(category, requests)]),
  ) as Readonly<Record<RequestCategory, Rate>>

/**
 * Messages to one destination: ten at once, then one in six minutes, so that no hour has more than twenty. Taken from the
 * shared bucket one by one.
 */
export const destinationRate = { cost: 6 * minute, capacity: hour } as const
