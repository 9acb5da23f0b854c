import type { ChallengeName, ChallengeNameType } from '@poolhouse/schemas'
import type { RiskConfigurationStore } from '@poolhouse/storage'
import type { CompromisedPasswords } from '../ports/compromised-passwords.ts'
import type { Attempt, Reply } from '../sign-in/attempt.ts'
import type { SessionState } from '../sign-in/challenge-sessions.ts'
import type { SignInFlow } from '../sign-in/flow.ts'
import type { SignInResult } from '../sign-in/result.ts'
import type { SignInDependencies } from '../sign-in/sign-in-dependencies.ts'
import { createSignIn, type SignIn } from '../sign-in/sign-in.ts'
import { findUser } from '../users/find-user.ts'
import type { AuthEvents, NewEvent } from './auth-events.ts'
import { beginReview } from './review-sign-in.ts'
import type { Protection } from './rules/protection.ts'
import type { TakeoverMail } from './rules/takeover-notice.ts'
import { isWrongProof } from './rules/wrong-proof.ts'
import type { NoticeDependencies } from './send-takeover-notice.ts'

/** Dependencies of the service. */
export interface WatchedSignInDependencies
  extends SignInDependencies, Pick<NoticeDependencies, 'environment' | 'messages'> {
  readonly authEvents: AuthEvents
  readonly compromisedPasswords: CompromisedPasswords
  readonly riskConfigurations: RiskConfigurationStore
}

/** Starts a recorded sign-in. */
export const watchBegin = (
  needs: WatchedSignInDependencies,
  mode: Protection,
  flow: SignInFlow,
  attempt: Attempt,
): Promise<SignInResult> => {
  const { PASSWORD } = attempt.parameters
  const password = flow === 'USER_PASSWORD_AUTH' || flow === 'USER_AUTH' ? PASSWORD : undefined
  return watch(needs, {
    attempt,
    eventId: undefined,
    proof: password ? 'Password' : undefined,
    password,
    mode,
    run: (signIn, reviewed) => signIn.begin(flow, { ...attempt, ...reviewed }),
  })
}

/**
 * Continues a recorded sign-in with the response to a challenge.
 *
 * @param begun the session of the challenge; undefined if it cannot be opened
 */
export const watchResponse = (
  needs: WatchedSignInDependencies,
  mode: Protection,
  challenge: ChallengeNameType,
  reply: Reply,
  begun: SessionState | undefined,
): Promise<SignInResult> => {
  const { PASSWORD, ANSWER } = reply.parameters
  const sendsPassword = challenge === 'PASSWORD' || (challenge === 'SELECT_CHALLENGE' && ANSWER === 'PASSWORD')
  const password = sendsPassword ? PASSWORD : undefined
  const proof = password ? 'Password' : proofs[challenge]
  return watch(needs, {
    attempt: reply,
    eventId: begun?.event,
    proof: begun?.isFirstFactor && proof === 'Mfa' ? undefined : proof,
    password,
    mode,
    run: (signIn, reviewed) => signIn.response(challenge, { ...reply, ...reviewed }),
  })
}

/** The factor that the response to a challenge proves, with the names of ChallengeResponses. */
const proofs: Readonly<Partial<Record<ChallengeNameType, ChallengeName>>> = {
  PASSWORD: 'Password',
  PASSWORD_VERIFIER: 'Password',
  SMS_MFA: 'Mfa',
  EMAIL_OTP: 'Mfa',
  SOFTWARE_TOKEN_MFA: 'Mfa',
}

/** One step of a sign-in. */
interface Step {
  readonly attempt: Attempt
  /** The id of the existing event of the sign-in. */
  readonly eventId: string | undefined
  /** The factor that the user proves in this step. */
  readonly proof: ChallengeName | undefined
  /** The password, if this step sends it in plain text. */
  readonly password: string | undefined
  readonly mode: Protection
  readonly run: (signIn: SignIn, attempt: Pick<Attempt, 'authenticateClient'>) => Promise<SignInResult>
}

/** Runs a step, reviews its risk, and records it. */
const watch = async (
  needs: WatchedSignInDependencies,
  { attempt, eventId, proof, password, mode, run }: Step,
): Promise<SignInResult> => {
  const review = beginReview(needs, { ...attempt, password }, mode)
  const id = eventId ?? needs.random.uuid()
  const sessions: SignInDependencies['sessions'] = {
    ...needs.sessions,
    open: (state, lifetimeMs) => needs.sessions.open({ ...state, event: id }, lifetimeMs),
  }
  const record = async (sub: string | undefined, response: NewEvent['response']) => {
    if (sub === undefined) return
    const ChallengeResponse = response === 'Fail' ? ('Failure' as const) : ('Success' as const)
    const challenges = proof && [{ ChallengeName: proof, ChallengeResponse }]
    const { client, origin = {}, pool } = attempt
    await needs.authEvents.record(
      pool,
      { sub },
      { type: 'SignIn', response, origin, clientId: client.id, id, challenges, risk: review.risk() },
    )
  }
  /** Sends the notice. Call it after the event was recorded, because the mail contains links to it. */
  const notify = async (mail: TakeoverMail) => {
    const notice = review.notice()
    if (!notice) return
    const { sendTakeoverNotice } = await import('./send-takeover-notice.ts')
    await sendTakeoverNotice(needs, attempt, notice, mail, id)
  }
  try {
    const { checkProgress: reviewProgress, checkNewPassword: reviewNewPassword } = review
    const result = await run(createSignIn({ ...needs, sessions, reviewProgress, reviewNewPassword }), {
      authenticateClient: async (username) => {
        await attempt.authenticateClient(username)
        await review.checkOrigin()
      },
    })
    if (result.kind === 'signed-in') {
      await record(result.user.sub, 'Pass')
      await notify('NoActionEmail')
      return { ...result, eventId: id }
    }
    if ((proof && !result.isFirstFactor) || review.risk()) await record(await subOf(needs, attempt), 'InProgress')
    if (secondFactors.has(result.challenge)) await notify('MfaEmail')
    return result
  } catch (thrown) {
    const isBlocked = review.risk()?.RiskDecision === 'Block'
    if (isBlocked || isWrongProof(thrown)) {
      const sub = await subOf(needs, attempt)
      if (sub !== undefined && (await review.isToBeRecorded(sub))) await record(sub, 'Fail')
    }
    if (isBlocked) await notify('BlockEmail')
    throw thrown
  }
}

/** The challenges for a second factor. */
const secondFactors: ReadonlySet<ChallengeNameType> = new Set([
  'SMS_MFA',
  'EMAIL_OTP',
  'SOFTWARE_TOKEN_MFA',
  'SELECT_MFA_TYPE',
  'MFA_SETUP',
])

/** The user with the username of a step; undefined for an unknown one. */
const subOf = async ({ users }: WatchedSignInDependencies, { pool, parameters }: Attempt) =>
  parameters.USERNAME === undefined ? undefined : (await findUser(users, pool, parameters.USERNAME))?.sub
