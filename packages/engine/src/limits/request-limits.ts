import { type OperationName, operations } from '@poolhouse/schemas'
import type { BucketStore, ClientStore, InstallationStore, VerifiableAttribute } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { createPermits, type Step } from './permits.ts'
import { createPoolOfInput } from './pool-of-input.ts'
import { addressBlock } from './rules/address-block.ts'
import { comparedDestination } from './rules/destination.ts'
import {
  type GuessedSecret,
  guessOf,
  isWrongGuess,
  mayGuessSecret,
  requestsSignInCode,
  sendsMessages,
} from './rules/guesses.ts'
import { destinationRate, ratesOf } from './rules/rates.ts'
import { requestCategories } from './rules/request-quotas.ts'

/**
 * Limits beyond a single user: of all requests, per client address, per pool and category, and per destination of messages.
 * They hold for all processes together. In the mode `audit` they are reported and nothing is rejected.
 */
export interface RequestLimits {
  /** The limits of an operation. Ask once per operation, not per request. */
  of(operation: OperationName): OperationLimits
  /** Counts a message. Returns false if the destination has received too many: then do not send it. */
  permitsMessage(attribute: VerifiableAttribute, destination: string): Promise<boolean>
}

/** The limits of one operation. */
export interface OperationLimits {
  /**
   * Admits a request before it is handled, or throws TooManyRequestsException. Call `settle` with the outcome: a guess of a
   * password or code that was not wrong does not count.
   */
  admit(input: unknown, caller: Caller): Admission | Promise<Admission>
  /** Counts a request in its category of a pool that became known while the request was handled; rejects as `admit` does. */
  admitToPool(poolId: string): void | Promise<void>
}

/** The client address of a request, if known; only read where it matters. */
export interface Caller {
  readonly address?: string | undefined
}

/** A request that may be handled. */
export interface Admission {
  settle(thrown?: unknown): unknown
}

/** Dependencies of the service. */
export interface RequestLimitsDependencies {
  readonly buckets: BucketStore
  readonly clients: ClientStore
  readonly clock: Clock
  readonly environment: Pick<Environment, 'requestLimits' | 'quotaFactor' | 'limitReached'>
  readonly installation: Pick<InstallationStore, 'provisionedLimits'>
  readonly sealer: Sealer
}

const unconditional: Admission = { settle: () => {} }

/** Builds the service. */
export const createRequestLimits = (dependencies: RequestLimitsDependencies): RequestLimits =>
  dependencies.environment.requestLimits === 'off' ? noLimits : createActiveLimits(dependencies)

const noLimits: RequestLimits = {
  of: () => ({ admit: () => unconditional, admitToPool: () => {} }),
  permitsMessage: async () => true,
}

const createActiveLimits = (dependencies: RequestLimitsDependencies): RequestLimits => {
  const { buckets, clients, clock, environment, sealer } = dependencies
  const rates = ratesOf(environment.quotaFactor)
  const permits = createPermits(dependencies)
  const { limiterOf } = permits
  const findPool = createPoolOfInput({ clients })

  const admitGuess = (guess: GuessedSecret, address: string, now: number): Admission | Promise<Admission> => {
    const limiter = limiterOf(rates[guess])
    const admission = { settle: (thrown: unknown) => isWrongGuess(thrown) || limiter.giveBack(address) }
    return permits.requireOne(limiter, address, now)?.then(() => admission) ?? admission
  }

  const limitsOf = (operation: OperationName): OperationLimits => {
    const category = requestCategories[operation]
    const ofPool = limiterOf(rates.categories[category])
    const admitToPool = (poolId: string) => permits.requireOne(ofPool, poolId, clock.now())
    if (!raisesTooManyRequests(operation)) return { admit: () => unconditional, admitToPool }

    const isPublic = operations[operation].authorization !== 'iam'
    const mayGuess = mayGuessSecret(operation)
    const steps: Step[] = [
      { limiter: limiterOf(rates.all), of: 'installation' },
      { limiter: ofPool, of: 'pool' },
    ]
    // The address comes first: what it is rejected for takes nothing from the rates that it shares with others.
    if (isPublic) steps.unshift({ limiter: limiterOf(rates.address[category]), of: 'address' })
    if (sendsMessages.has(operation)) steps.push({ limiter: limiterOf(rates.messages), of: 'address' })
    const withCode: readonly Step[] = [...steps, { limiter: limiterOf(rates.signInCodes), of: 'address' }]

    const admitTo = (pool: string | undefined, input: unknown, address: string | undefined) => {
      const now = clock.now()
      const admitLast = () => {
        const guess = mayGuess && address !== undefined ? guessOf(operation, input) : undefined
        return guess === undefined ? unconditional : admitGuess(guess, address!, now)
      }
      const taken = permits.requireAll(requestsSignInCode(operation, input) ? withCode : steps, { address, pool }, now)
      return taken?.then(admitLast) ?? admitLast()
    }

    return {
      admit: (input, caller) => {
        const callerAddress = isPublic ? caller.address : undefined
        const address = callerAddress === undefined ? undefined : addressBlock(callerAddress)
        const poolId = findPool(input)
        return poolId instanceof Promise
          ? poolId.then((found) => admitTo(found, input, address))
          : admitTo(poolId, input, address)
      },
      admitToPool,
    }
  }

  return {
    of: limitsOf,

    permitsMessage: async (attribute, destination) => {
      const key = await sealer.digest(comparedDestination(attribute, destination), `limits/${attribute}`)
      const taken = await buckets.take(key, { ...destinationRate, now: clock.now() })
      return taken || permits.report('destination', attribute)
    },
  }
}

/** Whether the contract of an operation declares TooManyRequestsException. */
const raisesTooManyRequests = (operation: OperationName): boolean =>
  operations[operation].errors.some((error) => error === 'TooManyRequestsException')
