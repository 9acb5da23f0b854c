import type { AccountTakeoverEventActionType, EventRiskType, RiskLevelType } from '@poolhouse/schemas'
import type { RiskConfigurationStore, RiskParts } from '@poolhouse/storage'
import { devicesReplaceMfa } from '../devices/rules/tracking.ts'
import { mfaFactors } from '../mfa/rules/pool-factors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Attempt } from '../sign-in/attempt.ts'
import type { Progress, ReviewProgress } from '../sign-in/progress.ts'
import type { AuthEvents } from './auth-events.ts'
import { threatFailures } from './event-errors.ts'
import { findRisk } from './find-risk.ts'
import { assessTakeover } from './rules/assess-takeover.ts'
import { isAddress, isInRanges } from './rules/ip-ranges.ts'
import type { Protection } from './rules/protection.ts'
import { riskFactor } from './rules/risk-factors.ts'

/** The review of one step of a sign-in, in a pool with threat protection (behaviour: threat protection, section 2). */
export interface Review {
  /** Rejects a request from a blocked address, and a stated address that is none. Runs after the client was authenticated, before the user is looked up (H). */
  checkOrigin(): Promise<void>
  readonly checkProgress: ReviewProgress
  /** The risk that was found. Undefined before `checkProgress`. */
  risk(): EventRiskType | undefined
}

/** What a review depends on. */
export interface ReviewDependencies {
  readonly authEvents: AuthEvents
  readonly clock: Clock
  readonly riskConfigurations: RiskConfigurationStore
}

/** The number of events that a sign-in is compared with. */
const compared = 60

const actionOf = { Low: 'LowAction', Medium: 'MediumAction', High: 'HighAction' } as const satisfies Record<
  RiskLevelType,
  string
>

/** Begins the review of a step. In AUDIT mode it finds the same risks, and never acts. */
export const beginReview = (
  { authEvents, clock, riskConfigurations }: ReviewDependencies,
  { pool, client, origin = {} }: Attempt,
  mode: Protection,
): Review => {
  const { address, isStated } = origin
  let found: EventRiskType | undefined
  let parts: Promise<RiskParts> | undefined
  const configured = () =>
    (parts ??= findRisk(riskConfigurations, pool.id, client.id).then((record) => record?.parts ?? {}))

  const act = (progress: Progress, action: AccountTakeoverEventActionType) => {
    if (action === 'NO_ACTION') return undefined
    const factor = riskFactor(pool, progress.user)
    if (action === 'BLOCK' || (action === 'MFA_REQUIRED' && !factor)) {
      found = { ...found, RiskDecision: 'Block' }
      throw threatFailures.blocked()
    }
    return factor
  }

  return {
    checkOrigin: async () => {
      if (address === undefined) return
      if (isStated && !isAddress(address)) throw threatFailures.notAddress()
      if (mode !== 'ENFORCED') return
      const { RiskExceptionConfiguration: exception } = await configured()
      if (isInRanges(address, exception?.BlockedIPRangeList ?? [])) throw threatFailures.blockedAddress()
    },

    checkProgress: async (progress) => {
      const { RiskExceptionConfiguration: exception, AccountTakeoverRiskConfiguration: takeover } = await configured()
      const [, ...later] = progress.methods
      if (later.some((method) => mfaFactors.some((factor) => factor === method))) return undefined
      if (address !== undefined && isInRanges(address, exception?.SkippedIPRangeList ?? [])) return undefined
      const { items } = await authEvents.list(progress.user, { limit: compared })
      const provedDevice = devicesReplaceMfa(pool) && progress.methods.includes('DEVICE_SRP')
      const level = assessTakeover(items, { origin, provedDevice, at: clock.now() })
      if (level === undefined) return undefined
      found = { RiskDecision: 'AccountTakeover', RiskLevel: level, CompromisedCredentialsDetected: false }
      const action = takeover?.Actions[actionOf[level]]?.EventAction
      return mode === 'ENFORCED' && action ? act(progress, action) : undefined
    },

    risk: () => found,
  }
}
