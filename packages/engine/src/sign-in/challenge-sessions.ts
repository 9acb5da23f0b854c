import type { OneTimeIdStore } from '@poolhouse/storage'
import { fromJsonObject, toJson } from '../kernel/encoding/json.ts'
import { sessionFailures } from './session-errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import type { Sealer } from '../kernel/sealer.ts'
import type { SignInMethod } from './result.ts'
import type { PackedStep } from '../triggers/rules/finished-steps.ts'
import type { StepUp } from '../step-up/step-up.ts'
import { minute } from '../kernel/durations.ts'

/**
 * Creates and reads the `Session` that connects a challenge with its response. It contains its sealed state, so unfinished
 * sign-ins need no storage; only the ids of used sessions are stored.
 */
export interface ChallengeSessions {
  /**
   * Creates a session text. The state as JSON may take about 1,400 bytes: the contract allows texts of 2,048
   * characters, and a longer one throws a TypeError.
   */
  open(state: SessionState, lifetimeMs: number): Promise<string>
  /** Opens a session text. Throws a Failure if it is unreadable, of another pool or client, expired or used. */
  read(text: string, expected: { readonly poolId: string; readonly clientId: string }): Promise<OpenedSession>
  /**
   * Opens a session text of any pool and client, for operations that receive nothing else. Throws the same errors as `read`.
   */
  readAny(text: string): Promise<OpenedSession>
  /** Whether the challenge of a session text requires a first factor. False for an unreadable text. Checks nothing else. */
  requiresFirstFactor(text: string): Promise<boolean>
  /** The state of a session text; undefined for an unreadable text. Checks nothing else. */
  peek(text: string): Promise<SessionState | undefined>
  /** Marks the session as used. Throws a Failure for all except the first of concurrent callers. */
  spend(session: OpenedSession): Promise<void>
}

/** The state of a session. */
export interface SessionState {
  readonly poolId: string
  readonly clientId: string
  readonly sub: string
  /** The challenge that the client must respond to. */
  readonly challenge: string
  /** Set while no factor of a choice-based sign-in is proved, so the user may still choose another. */
  readonly isFirstFactor?: true
  /** The factors that the user has proved before this challenge. Default: none. */
  readonly methods?: readonly SignInMethod[]
  /** Identifies the password that the sign-in depends on. Absent if it depends on none. */
  readonly password?: string
  /** The finished steps of a CUSTOM_AUTH sign-in; absent in any other. */
  readonly custom?: readonly PackedStep[]
  /** The id of the event that records the sign-in. */
  readonly event?: string
  /** The DEVICE_KEY that the client has sent. */
  readonly deviceKey?: string | undefined
  /** The level that the sign-in must reach. Absent if none was requested. */
  readonly stepUp?: StepUp
  /** The data of that challenge. JSON values only. */
  readonly data?: Readonly<Record<string, unknown>>
}

export interface OpenedSession {
  readonly id: string
  readonly expiresAt: number
  readonly state: SessionState
}

const context = 'challenge-session'

/** Maximum length of SessionType in the contract. */
const longest = 2048

/**
 * How long the id of a used session is kept after the session expires, because the slowest of concurrent callers may check it
 * some time after it opened the session.
 */
const markOutlivesMs = minute

/** Creates the service. */
export const createChallengeSessions = ({
  clock,
  random,
  oneTimeIds,
  sealer,
}: {
  readonly clock: Clock
  readonly random: Random
  readonly oneTimeIds: OneTimeIdStore
  readonly sealer: Sealer
}): ChallengeSessions => {
  /** Caches the last opened session, because one request opens its session more than once. */
  let last: { readonly text: string; readonly session: OpenedSession } | undefined

  const unsealed = async (text: string): Promise<OpenedSession | undefined> => {
    if (last?.text === text) return last.session
    const bytes = await sealer.open(text, context)
    const session: unknown = bytes && fromJsonObject(bytes)
    if (!isSession(session)) return undefined
    last = { text, session }
    return session
  }

  const unseal = async (text: string): Promise<OpenedSession> => {
    const session = await unsealed(text)
    if (!session) throw sessionFailures.unreadable()
    return session
  }

  const requireUnused = async (session: OpenedSession): Promise<OpenedSession> => {
    if (clock.now() >= session.expiresAt) throw sessionFailures.expired()
    if (await oneTimeIds.isConsumed(session.state.poolId, session.id)) throw sessionFailures.spent()
    return session
  }

  return {
    open: async (state, lifetimeMs) => {
      const session: OpenedSession = { id: random.uuid(), expiresAt: clock.now() + lifetimeMs, state }
      const text = await sealer.seal(toJson(session), context)
      if (text.length > longest) throw new TypeError(`The session of a ${state.challenge} challenge holds too much.`)
      return text
    },

    read: async (text, { poolId, clientId }) => {
      const session = await unseal(text)
      if (session.state.poolId !== poolId || session.state.clientId !== clientId) throw sessionFailures.invalid()
      return requireUnused(session)
    },

    requiresFirstFactor: async (text) => (await unsealed(text))?.state.isFirstFactor ?? false,

    peek: async (text) => (await unsealed(text))?.state,

    readAny: async (text) => requireUnused(await unseal(text)),

    spend: async ({ id, expiresAt, state: { poolId } }) => {
      if (!(await oneTimeIds.consume(poolId, id, expiresAt + markOutlivesMs))) throw sessionFailures.spent()
    },
  }
}

/** Only checks the shape, because a text that opens with this context was sealed here. */
const isSession = (value: unknown): value is OpenedSession =>
  typeof value === 'object' && value !== null && 'id' in value && 'expiresAt' in value && 'state' in value
