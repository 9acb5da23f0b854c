import type {
  AccountTakeoverActionType,
  AccountTakeoverRiskConfigurationType,
  EventFilterType,
  EventRiskType,
  RiskLevelType,
} from '@poolhouse/schemas'
import type { RiskConfigurationStore, RiskParts, UserRecord, UserStore } from '@poolhouse/storage'
import { devicesReplaceMfa } from '../devices/rules/tracking.ts'
import { hour } from '../kernel/durations.ts'
import { mfaFactors } from '../mfa/rules/pool-factors.ts'
import { passwordFailures } from '../passwords/errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { CompromisedPasswords } from '../ports/compromised-passwords.ts'
import type { Attempt } from '../sign-in/attempt.ts'
import type { Progress, ReviewProgress } from '../sign-in/progress.ts'
import { changeUser } from '../users/change-user.ts'
import { userFailures } from '../users/errors.ts'
import type { AuthEvents } from './auth-events.ts'
import { threatFailures } from './event-errors.ts'
import type { TakeoverNotice } from './send-takeover-notice.ts'
import { findRisk } from './find-risk.ts'
import { assessTakeover } from './rules/assess-takeover.ts'
import { blocksCompromised, compromisedRisks, coversEvent } from './rules/compromised.ts'
import { isAddress, isInRanges } from './rules/ip-ranges.ts'
import type { Protection } from './rules/protection.ts'
import { riskFactor } from './rules/risk-factors.ts'

/** The review of one step of a sign-in, in a pool with threat protection (behaviour: threat protection, section 2). */
export interface Review {
  /**
   * Rejects a blocked address and an invalid stated address. Runs after client authentication, before the user is looked up (H).
   */
  checkOrigin(): Promise<void>
  readonly checkProgress: ReviewProgress
  /** Rejects a compromised password that would replace a temporary one. */
  readonly checkNewPassword: (password: string) => Promise<void>
  /**
   * Whether to record the failure of a request with this username. Requests from blocked addresses are not limited otherwise,
   * so only one event an hour is recorded for each user and address.
   */
  isToBeRecorded(sub: string): Promise<boolean>
  /** The notice about the risk to send to the user, if any. */
  notice(): TakeoverNotice | undefined
  /** The detected risk. Undefined before the checks. */
  risk(): EventRiskType | undefined
}

/** Dependencies of a review. */
export interface ReviewDependencies {
  readonly authEvents: AuthEvents
  readonly clock: Clock
  readonly compromisedPasswords: CompromisedPasswords
  readonly riskConfigurations: RiskConfigurationStore
  readonly users: UserStore
}

/** The step under review. */
export interface ReviewedStep extends Attempt {
  /** The password, if the step sends it in plain text: not with SRP (H). */
  readonly password: string | undefined
}

/** Maximum number of events that a sign-in is compared with. */
const compared = 60

const actionOf = { Low: 'LowAction', Medium: 'MediumAction', High: 'HighAction' } as const satisfies Record<
  RiskLevelType,
  string
>

/** Creates the review of a step. In AUDIT mode it detects the same risks but never acts. */
export const beginReview = (
  { authEvents, clock, compromisedPasswords, riskConfigurations, users }: ReviewDependencies,
  { pool, client, origin = {}, password }: ReviewedStep,
  mode: Protection,
): Review => {
  const { address, isStated } = origin
  let found: EventRiskType | undefined
  let isAddressBlocked = false
  let notice: TakeoverNotice | undefined
  let parts: Promise<RiskParts> | undefined
  const configured = () =>
    (parts ??= findRisk(riskConfigurations, pool.id, client.id).then((record) => record?.parts ?? {}))

  const act = (
    progress: Progress,
    action: AccountTakeoverActionType,
    takeover: AccountTakeoverRiskConfigurationType,
  ) => {
    const { EventAction, Notify } = action
    if (Notify) notice = { user: progress.user, action, configuration: takeover.NotifyConfiguration }
    if (EventAction === 'NO_ACTION') return undefined
    const factor = riskFactor(pool, progress.user)
    if (EventAction === 'BLOCK' || (EventAction === 'MFA_REQUIRED' && !factor)) {
      found = { ...found, RiskDecision: 'Block' }
      throw threatFailures.blocked()
    }
    return factor
  }

  /** Whether a password is compromised. Sets the risk, which says whether the request is blocked. */
  const isCompromised = async (event: EventFilterType, text: string): Promise<boolean> => {
    const known = await configured()
    if (!coversEvent(known, event) || !(await compromisedPasswords.contains(text))) return false
    found = blocksCompromised(mode, known) ? compromisedRisks.blocked : compromisedRisks.noticed
    return true
  }

  const isBlocked = () => found?.RiskDecision === 'Block'

  /** A compromised password must be reset with a code, which only the owner receives (H). */
  const checkPassword = async (user: UserRecord, text: string): Promise<void> => {
    if (!(await isCompromised('SIGN_IN', text)) || !isBlocked()) return
    await changeUser(users, user, (current) =>
      // Otherwise, another request has changed the password.
      current.credential?.verifier === user.credential?.verifier
        ? { ...current, status: 'RESET_REQUIRED', modifiedAt: clock.now() }
        : current,
    )
    throw userFailures.resetRequired()
  }

  return {
    checkOrigin: async () => {
      if (address === undefined) return
      if (isStated && !isAddress(address)) throw threatFailures.notAddress()
      if (mode !== 'ENFORCED') return
      const { RiskExceptionConfiguration: exception } = await configured()
      if (!isInRanges(address, exception?.BlockedIPRangeList ?? [])) return
      isAddressBlocked = true
      found = { RiskDecision: 'Block', CompromisedCredentialsDetected: false }
      throw threatFailures.blockedAddress()
    },

    checkProgress: async (progress) => {
      const { RiskExceptionConfiguration: exception, AccountTakeoverRiskConfiguration: takeover } = await configured()
      if (password !== undefined) await checkPassword(progress.user, password)
      // The first factor is skipped, because it can be of a kind that is also a second factor.
      const second = progress.custom ? progress.methods : progress.methods.slice(1)
      if (second.some((method) => mfaFactors.some((factor) => factor === method))) return undefined
      if (address !== undefined && isInRanges(address, exception?.SkippedIPRangeList ?? [])) return undefined
      const { items } = await authEvents.list(progress.user, { limit: compared })
      const provedDevice = devicesReplaceMfa(pool) && progress.methods.includes('DEVICE_SRP')
      const level = assessTakeover(items, { origin, provedDevice, at: clock.now() })
      if (level === undefined) return undefined
      const { CompromisedCredentialsDetected = false } = found ?? {}
      found = { RiskDecision: 'AccountTakeover', RiskLevel: level, CompromisedCredentialsDetected }
      const action = takeover?.Actions[actionOf[level]]
      return mode === 'ENFORCED' && takeover && action ? act(progress, action, takeover) : undefined
    },

    checkNewPassword: async (text) => {
      if ((await isCompromised('PASSWORD_CHANGE', text)) && isBlocked()) throw passwordFailures.compromised()
    },

    isToBeRecorded: async (sub) => {
      if (!isAddressBlocked) return true
      const { items } = await authEvents.list({ poolId: pool.id, sub }, { limit: compared })
      return !items.some(
        ({ risk, context, createdAt }) =>
          risk.RiskDecision === 'Block' && context.IpAddress === address && createdAt > clock.now() - hour,
      )
    },

    notice: () => notice,
    risk: () => found,
  }
}
