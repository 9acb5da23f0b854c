import type { ChallengeResponseType, EventRiskType, FeedbackValueType } from '@poolhouse/schemas'
import {
  type AuthEventRecord,
  type AuthEventStore,
  OwnerNotFound,
  type Page,
  type PageRequest,
  type PoolRecord,
  type UserRecord,
  type UserStore,
} from '@poolhouse/storage'
import { day } from '../kernel/durations.ts'
import { fromJsonObject, toJson } from '../kernel/encoding/json.ts'
import { omitUndefined } from '../kernel/omit-undefined.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { untilSaved } from '../kernel/until-saved.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import { findUser } from '../users/find-user.ts'
import { eventFailures } from './event-errors.ts'
import type { Origin } from './rules/origin.ts'
import { protectionOf } from './rules/protection.ts'
import { compromisedRisks } from './rules/compromised.ts'
import { isCompromised, isWrongProof } from './rules/wrong-proof.ts'

/** Records events of users in pools with threat protection (behaviour: threat protection, section 4). */
export interface AuthEvents {
  /**
   * Records an event, or the next step of the event with the same id. Does nothing, and calls no store, in a pool without
   * threat protection. Does nothing if another request has deleted the user.
   */
  record(pool: PoolRecord, user: Pick<UserRecord, 'sub'>, event: NewEvent): Promise<void>
  /**
   * Runs an operation on a user and records it: Pass if it resolves, Fail if the password or code was wrong. Other failures are
   * not recorded, because their number is not limited. `riskOf` returns the risk of a result, if any.
   *
   * @param username the username, an alias or the `sub`. It is looked up only in pools that record events.
   */
  watch<Result>(
    pool: PoolRecord,
    username: string,
    event: Pick<NewEvent, 'type' | 'origin' | 'clientId'>,
    run: () => Promise<Result>,
    riskOf?: (result: Result) => EventRiskType | undefined,
  ): Promise<Result>
  /** Lists the events of a user, newest first. */
  list(user: EventOwner, page: PageRequest): Promise<Page<AuthEventRecord>>
  /** Rates an event. Throws ResourceNotFoundException for an unknown one. */
  rate(user: EventOwner, eventId: string, value: FeedbackValueType, provider: 'Admin' | 'User'): Promise<void>
  /** Creates the token with which a user rates one event without signing in. */
  feedbackToken(user: EventOwner, eventId: string): Promise<string>
  /** Returns the user and the event of a feedback token of a pool; undefined for any other text. */
  readFeedbackToken(poolId: string, token: string): Promise<FeedbackSubject | undefined>
}

type EventOwner = Pick<UserRecord, 'poolId' | 'sub'>

/** The scope of a feedback token. */
export interface FeedbackSubject {
  readonly sub: string
  readonly eventId: string
}

/** An event to record. */
export interface NewEvent {
  readonly type: AuthEventRecord['type']
  readonly response: AuthEventRecord['response']
  readonly origin: Origin
  /** The app client, for exported logs. */
  readonly clientId?: string | undefined
  /** Default: generated. */
  readonly id?: string | undefined
  /** Default: that of the existing event, or no risk. */
  readonly risk?: EventRiskType | undefined
  /** Steps of a sign-in. A step replaces an earlier one with the same name. Default: none. */
  readonly challenges?: readonly ChallengeResponseType[] | undefined
}

/** H. */
const retention = 2 * 365 * day

/** User-Agent headers are truncated to this number of characters before they are stored. */
const longestDeviceName = 500

const noRisk: EventRiskType = { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: false }

/** Creates the service. */
export const createAuthEvents = ({
  authEvents,
  clock,
  environment,
  random,
  sealer,
  users,
}: {
  readonly authEvents: AuthEventStore
  readonly clock: Clock
  readonly environment: Pick<Environment, 'poolLog'>
  readonly random: Random
  readonly sealer: Sealer
  readonly users: UserStore
}): AuthEvents => {
  /** Saves the event that `decide` returns, and returns it. False for an unknown event. */
  const change = (
    { poolId, sub }: EventOwner,
    id: string,
    decide: (event: AuthEventRecord) => AuthEventRecord,
  ): Promise<AuthEventRecord | false> =>
    untilSaved(async () => {
      const current = await authEvents.find(poolId, sub, id)
      if (!current) return false
      const changed = decide(current)
      return (await authEvents.save(changed)) === 'saved' ? changed : undefined
    }, eventFailures.tooMuchContention)

  const record: AuthEvents['record'] = async (
    pool,
    { sub },
    { type, response, origin, clientId, id, risk, challenges = [] },
  ) => {
    if (protectionOf(pool) === 'OFF') return
    const owner = { poolId: pool.id, sub }
    const continued =
      id !== undefined &&
      (await change(owner, id, (event) => ({
        ...event,
        response,
        risk: laterRisk(event.risk, risk),
        challenges: withSteps(event.challenges, challenges),
      })))
    if (continued) return environment.poolLog?.({ source: 'userAuthEvents', pool, event: continued, clientId })
    const at = clock.now()
    const event: AuthEventRecord = {
      ...owner,
      id: id ?? random.uuid(),
      version: 1,
      createdAt: at,
      expiresAt: at + retention,
      type,
      response,
      risk: risk ?? noRisk,
      challenges,
      context: omitUndefined({ IpAddress: origin.address, DeviceName: origin.userAgent?.slice(0, longestDeviceName) }),
    }
    await authEvents.insert(event).catch(ignoreDeletedUser)
    environment.poolLog?.({ source: 'userAuthEvents', pool, event, clientId })
  }

  return {
    record,

    watch: async (pool, username, event, run, riskOf) => {
      const isRecorded = protectionOf(pool) !== 'OFF'
      const end = async (response: NewEvent['response'], risk?: EventRiskType) => {
        const user = isRecorded ? await findUser(users, pool, username) : undefined
        if (user) await record(pool, user, { ...event, response, risk })
      }
      try {
        const result = await run()
        await end('Pass', riskOf?.(result))
        return result
      } catch (thrown) {
        if (isWrongProof(thrown)) await end('Fail')
        if (isCompromised(thrown)) await end('Fail', compromisedRisks.blocked)
        throw thrown
      }
    },

    list: ({ poolId, sub }, page) => authEvents.listBy('newest', [poolId, sub], page),

    rate: async (user, eventId, value, provider) => {
      const feedback = { FeedbackValue: value, Provider: provider, FeedbackDate: clock.now() / 1000 }
      if (!(await change(user, eventId, (event) => ({ ...event, feedback })))) throw eventFailures.unknown(eventId)
    },

    feedbackToken: async ({ poolId, sub }, eventId) => sealer.seal(toJson({ sub, eventId }), feedbackContext(poolId)),

    readFeedbackToken: async (poolId, token) => {
      const bytes = await sealer.open(token, feedbackContext(poolId))
      const { sub, eventId } = (bytes && fromJsonObject(bytes)) ?? {}
      return typeof sub === 'string' && typeof eventId === 'string' ? { sub, eventId } : undefined
    },
  }
}

const feedbackContext = (poolId: string) => `auth-event-feedback/${poolId}`

const withSteps = (
  earlier: readonly ChallengeResponseType[],
  later: readonly ChallengeResponseType[],
): readonly ChallengeResponseType[] => [
  ...earlier.filter(({ ChallengeName: name }) => !later.some(({ ChallengeName }) => ChallengeName === name)),
  ...later,
]

/** A compromised password stays recorded, even if later steps find another risk. */
const laterRisk = (earlier: EventRiskType, later: EventRiskType | undefined): EventRiskType =>
  later && earlier.CompromisedCredentialsDetected
    ? { ...later, CompromisedCredentialsDetected: true }
    : (later ?? earlier)

const ignoreDeletedUser = (problem: unknown): void => {
  if (!(problem instanceof OwnerNotFound)) throw problem
}
