import { type OperationName, operations } from '@poolhouse/schemas'
import type { BucketStore, ClientStore, VerifiableAttribute } from '@poolhouse/storage'
import { createBoundedMap } from '../kernel/bounded-map.ts'
import type { Sealer } from '../kernel/sealer.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { attemptFailures } from './errors.ts'
import { createLeases } from './leases.ts'
import { addressBlock } from './rules/address-block.ts'
import { comparedDestination } from './rules/destination.ts'
import { guessOf, isWrongGuess, sendsMessages } from './rules/guesses.ts'
import { destinationRate, type Rate, ratesOf } from './rules/rates.ts'
import { requestCategories } from './rules/request-quotas.ts'

/**
 * Limits beyond a single user: of all requests, per client address, per pool and category, and per destination of messages.
 * They hold for all processes together. In the mode `audit` they are reported and nothing is rejected.
 */
export interface RequestLimits {
  /**
   * Admits a request before it is handled, or throws TooManyRequestsException. Call `settle` with the outcome: a guess of a
   * password or code that was not wrong does not count.
   */
  admit(operation: OperationName, input: unknown, caller: Caller): Admission | Promise<Admission>
  /** Counts a request in its category of a pool that became known while the request was handled; rejects as `admit` does. */
  admitToPool(operation: OperationName, poolId: string): void | Promise<void>
  /** Counts a message. Returns false if the destination has received too many: then do not send it. */
  permitsMessage(attribute: VerifiableAttribute, destination: string): Promise<boolean>
}

/** The client address of a request, if known; only read where it matters. */
export interface Caller {
  readonly address?: string | undefined
}

/** A request that may be handled. */
export interface Admission {
  settle(thrown?: unknown): unknown
}

/** What the service depends on. */
export interface RequestLimitsDependencies {
  readonly buckets: BucketStore
  readonly clients: ClientStore
  readonly clock: Clock
  readonly environment: Pick<Environment, 'requestLimits' | 'quotaFactor' | 'limitReached'>
  readonly sealer: Sealer
}

/** A permit of a rate, for what it limits: an address, a pool. */
interface Permit {
  readonly rate: Rate
  readonly subject: string
}

/** How many clients' pools are remembered: a client never changes its pool. */
const clientsKept = 2000

const unconditional: Admission = { settle: () => {} }

/** Builds the service. */
export const createRequestLimits = (dependencies: RequestLimitsDependencies): RequestLimits =>
  dependencies.environment.requestLimits === 'off' ? noLimits : createActiveLimits(dependencies)

const noLimits: RequestLimits = {
  admit: () => unconditional,
  admitToPool: () => {},
  permitsMessage: async () => true,
}

const createActiveLimits = ({
  buckets,
  clients,
  clock,
  environment,
  sealer,
}: RequestLimitsDependencies): RequestLimits => {
  const { requestLimits, quotaFactor, limitReached } = environment
  const isAudit = requestLimits === 'audit'
  const rates = ratesOf(quotaFactor)
  const leases = createLeases({ buckets, sealer })
  const poolOfClient = createBoundedMap<string, string>(clientsKept)

  /** Reports that a limit was reached. Returns whether the request is permitted nevertheless. */
  const report = (limit: string, subject: string): boolean => {
    limitReached?.({ limit, subject, rejected: !isAudit })
    return isAudit
  }

  const requirePermit = (rate: Rate, subject: string, now: number): void | Promise<void> => {
    const decide = (taken: boolean) => {
      if (!taken && !report(rate.name, subject)) throw attemptFailures.tooManyRequests()
    }
    const taken = leases.take(rate, subject, now)
    return typeof taken === 'boolean' ? decide(taken) : taken.then(decide)
  }

  const findPool = (input: unknown): string | undefined | Promise<string | undefined> => {
    const { UserPoolId, ClientId } = input as { readonly UserPoolId?: string; readonly ClientId?: string }
    if (UserPoolId !== undefined || ClientId === undefined) return UserPoolId
    return poolOfClient.get(ClientId) ?? findPoolOfClient(ClientId)
  }

  const findPoolOfClient = async (clientId: string): Promise<string | undefined> => {
    const poolId = (await clients.find(clientId))?.poolId
    if (poolId !== undefined) poolOfClient.set(clientId, poolId)
    return poolId
  }

  /** Takes one permit after the other; a promise only if a shared bucket has to be asked. */
  const requireAll = (permits: readonly Permit[], now: number): void | Promise<void> => {
    for (const [index, { rate, subject }] of permits.entries()) {
      const required = requirePermit(rate, subject, now)
      if (required) return required.then(() => requireAll(permits.slice(index + 1), now))
    }
  }

  const admitTo = (
    poolId: string | undefined,
    operation: OperationName,
    input: unknown,
    block: string | undefined,
  ): Admission | Promise<Admission> => {
    const category = requestCategories[operation]
    // The address comes first: what it is rejected for takes nothing from the rates that it shares with others.
    const permits: Permit[] = block === undefined ? [] : [{ rate: rates.address[category], subject: block }]
    permits.push({ rate: rates.all, subject: '' })
    if (poolId !== undefined) permits.push({ rate: rates.categories[category], subject: poolId })
    let admission = unconditional
    if (block !== undefined) {
      if (sendsMessages.has(operation)) permits.push({ rate: rates.messages, subject: block })
      const guess = guessOf(operation, input)
      if (guess) {
        permits.push({ rate: rates[guess], subject: block })
        admission = { settle: (thrown) => isWrongGuess(thrown) || leases.giveBack(rates[guess], block) }
      }
    }
    const taken = requireAll(permits, clock.now())
    return taken ? taken.then(() => admission) : admission
  }

  return {
    admit: (operation, input, caller) => {
      if (!raisesTooManyRequests.has(operation)) return unconditional
      const isPublic = operations[operation].authorization !== 'iam'
      const address = isPublic ? caller.address : undefined
      const block = address === undefined ? undefined : addressBlock(address)
      const poolId = findPool(input)
      return poolId instanceof Promise
        ? poolId.then((found) => admitTo(found, operation, input, block))
        : admitTo(poolId, operation, input, block)
    },

    admitToPool: (operation, poolId) =>
      requirePermit(rates.categories[requestCategories[operation]], poolId, clock.now()),

    permitsMessage: async (attribute, destination) => {
      const key = await sealer.digest(comparedDestination(attribute, destination), `limits/${attribute}`)
      const taken = await buckets.take(key, { ...destinationRate, now: clock.now() })
      return taken || report('destination', attribute)
    },
  }
}

/** The operations whose contract declares TooManyRequestsException. */
const raisesTooManyRequests: ReadonlySet<OperationName> = new Set(
  Object.values(operations)
    .filter(({ errors }) => errors.some((error) => error === 'TooManyRequestsException'))
    .map(({ name }) => name),
)
