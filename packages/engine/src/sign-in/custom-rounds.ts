import type { MfaFactor, PoolRecord, UserRecord } from '@poolhouse/storage'
import { toJson } from '../kernel/encoding/json.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { passwordFailures } from '../passwords/errors.ts'
import { type AuthChallengeRound, runCreateAuthChallenge, runDefineAuthChallenge } from '../triggers/auth-challenges.ts'
import { type FinishedStep, packHistory } from '../triggers/rules/finished-steps.ts'
import { triggerFailures } from '../triggers/errors.ts'
import { isEmail, isPhoneNumber } from '../users/rules/contact-forms.ts'
import { foldCase } from '../users/rules/fold.ts'
import type { Attempt } from './attempt.ts'
import { challengeDevice } from './requirements/device.ts'
import { issueFactor } from './requirements/second-factor.ts'
import type { SessionState } from './challenge-sessions.ts'
import { provenState } from './proven-state.ts'
import type { FinishSignIn } from './finish.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'
import { issuePasswordVerifier } from './password-verifier-challenge.ts'
import type { IssuedChallenge, SignInMethod, SignInResult } from './result.ts'
import { namedDevice } from './named-device.ts'
import { sessionLifetimeMs } from './rules/session-lifetime.ts'
import { simulateUserId } from './simulated-user.ts'

/**
 * Continues a CUSTOM_AUTH sign-in (behaviour: CUSTOM_AUTH): runs DefineAuthChallenge, and issues the challenge that it
 * selects, or completes or rejects the sign-in. Second factors of the pool are not required (H), except for a risky sign-in.
 * A remembered device that the client names must prove itself before tokens are issued.
 */
export type CustomRounds = (
  attempt: Pick<Attempt, 'pool' | 'client' | 'parameters' | 'metadata'>,
  progress: CustomProgress,
) => Promise<SignInResult>

/** The progress of a custom sign-in. */
export interface CustomProgress {
  /** The stored user; undefined for an unknown user of a client that hides which users exist, who can never sign in. */
  readonly user: UserRecord | undefined
  /** The name in the request. */
  readonly name: string
  /** The factors proven so far, in order. */
  readonly methods: readonly SignInMethod[]
  readonly history: readonly FinishedStep[]
  /** DEVICE_KEY of an earlier step. */
  readonly deviceKey?: string | undefined
  /** The client's half of an SRP exchange, in the round that starts with one. */
  readonly clientPublic?: bigint | undefined
}

type Parts = Pick<
  SignInDependencies,
  | 'clock'
  | 'cryptography'
  | 'devices'
  | 'passwords'
  | 'random'
  | 'reviewProgress'
  | 'sealer'
  | 'secondFactorCodes'
  | 'sessions'
  | 'triggers'
> & {
  readonly finishSignIn: FinishSignIn
}

/** Issues a challenge that DefineAuthChallenge selected. */
type Issue = (
  parts: Parts,
  caller: Pick<Attempt, 'pool' | 'client'>,
  progress: CustomProgress,
  round: AuthChallengeRound,
) => Promise<IssuedChallenge>

const issueSecondFactor =
  (factor: MfaFactor): Issue =>
  async (parts, caller, { user, ...progress }, { metadata }) => {
    if (!user) throw passwordFailures.wrong()
    return issueFactor(parts, { ...caller, metadata }, { ...progress, user, custom: progress.history }, factor)
  }

/** The challenges that DefineAuthChallenge may select. Device challenges are issued for a DEVICE_KEY instead. */
const issuers: ReadonlyMap<string, Issue> = new Map<string, Issue>([
  ['CUSTOM_CHALLENGE', issueCustomChallenge],
  ['PASSWORD_VERIFIER', issueVerifier],
  ['SMS_MFA', issueSecondFactor('SMS_MFA')],
  ['SOFTWARE_TOKEN_MFA', issueSecondFactor('SOFTWARE_TOKEN_MFA')],
  ['EMAIL_OTP', issueSecondFactor('EMAIL_OTP')],
])

/** Creates the step. */
export const createCustomRounds =
  (parts: Parts): CustomRounds =>
  async (attempt, progressSoFar) => {
    const { pool, client, metadata } = attempt
    const progress = { ...progressSoFar, deviceKey: namedDevice(attempt, progressSoFar) }
    const { user, name, methods, history, deviceKey } = progress
    const round = { pool, client, user, userName: user?.username ?? name, history, metadata }
    const decision = await runDefineAuthChallenge(parts.triggers, round)
    if (decision.kind === 'fail') throw passwordFailures.wrong()
    if (decision.kind === 'issue-tokens') {
      if (!user) throw passwordFailures.wrong()
      const proven = { user, methods, deviceKey, custom: history }
      const riskFactor = await parts.reviewProgress?.(proven)
      const device = await challengeDevice(parts)(attempt, proven)
      if (device) return device
      return riskFactor ? issueFactor(parts, attempt, proven, riskFactor) : parts.finishSignIn(attempt, proven)
    }
    const issue = issuers.get(decision.challengeName)
    if (!issue) throw triggerFailures.unrecognizable()
    return issue(parts, { pool, client }, progress, round)
  }

/**
 * Maximum length in bytes of the private parameters, the metadata and the finished steps as JSON, with what identifies the
 * password after an SRP exchange. They are stored in the session, which has at most 2,048 characters.
 */
const longestState = 1_075

async function issueCustomChallenge(
  { sealer, sessions, triggers }: Parts,
  { pool, client }: Pick<Attempt, 'pool' | 'client'>,
  { user, name, methods, history, deviceKey }: CustomProgress,
  round: AuthChallengeRound,
): Promise<IssuedChallenge> {
  const { shown, hidden, metadata } = await runCreateAuthChallenge(triggers, round)
  const challenge = 'CUSTOM_CHALLENGE'
  const data: CustomChallengeData = { hidden, metadata, ...(user ? {} : { name }) }
  const custom = packHistory(history)
  const { sub, username } = user ?? (await simulateName(sealer, pool, name))
  const state: SessionState = user
    ? provenState({ pool, client }, { user, methods, deviceKey, custom: history }, challenge, { ...data })
    : { poolId: pool.id, clientId: client.id, sub, challenge, methods, deviceKey, custom, data: { ...data } }
  const { password } = state
  if (toJson({ custom, data, password }).length > longestState) throw triggerFailures.challengeTooLong(longestState)
  return {
    kind: 'challenge',
    challenge,
    session: await sessions.open(state, sessionLifetimeMs(client)),
    parameters: { ...shown, USERNAME: username },
  }
}

/** The data from CreateAuthChallenge that a session keeps for VerifyAuthChallengeResponse. */
export interface CustomChallengeData {
  /** The private parameters. */
  readonly hidden: Readonly<Record<string, string>>
  readonly metadata: string | null
  /** The name of an unknown user in the request; absent for a known user. */
  readonly name?: string
}

/** The internal name that an unknown user would have: generated if the pool generates names or the name is a contact. */
const simulateName = async (sealer: Sealer, pool: PoolRecord, name: string) => {
  const userId = await simulateUserId(sealer, pool, name)
  const isGenerated = (pool.settings.UsernameAttributes ?? []).length > 0 || isEmail(name) || isPhoneNumber(name)
  return { sub: userId, username: isGenerated ? userId : foldCase(pool, 'username', name) }
}

/** Issues PASSWORD_VERIFIER, only for a sign-in that started with SRP_A: otherwise the user has no exchange to prove. */
async function issueVerifier(
  parts: Parts,
  caller: Pick<Attempt, 'pool' | 'client'>,
  { user, name, clientPublic, deviceKey }: CustomProgress,
): Promise<IssuedChallenge> {
  if (clientPublic === undefined) throw triggerFailures.unrecognizable()
  return issuePasswordVerifier(parts, caller, { name, user }, clientPublic, {
    flow: 'CUSTOM_AUTH',
    deviceKey,
    hasSession: true,
  })
}
