import type { Assurance, MfaFactor, PoolRecord, UserRecord } from '@poolhouse/storage'
import { mfaModeOf } from '../mfa/rules/pool-factors.ts'
import { usableFactors } from '../mfa/rules/required-factor.ts'
import type { FirstFactorName } from '../sign-in/first-factors/names.ts'
import type { SignInMethod } from '../sign-in/result.ts'
import { stepUpFailures } from './errors.ts'
import { referencesOf } from './references.ts'
import { acrValuesOf, type Level, levelOf, type Reference } from './rules/levels.ts'

/** The level that a sign-in must reach. JSON, because it is part of the session of each of its challenges. */
export interface StepUp {
  /** Levels that are acceptable, in order of preference. At least one. */
  readonly targets: readonly Level[]
  /** The factors of an earlier sign-in that still count. */
  readonly credit: readonly Reference[]
}

/** The factors with which a user can start. */
export interface StepUpPlan {
  /** The first factors that reach the level, alone or with a second factor. */
  readonly firstFactors: readonly FirstFactorName[]
  /** Whether only a second factor is missing, because the password of the earlier sign-in counts. */
  readonly needsSecondFactorOnly: boolean
}

/**
 * Finds the factors for the first target that the user can reach (M). Throws InvalidParameterException if there is none, or if
 * the earlier sign-in already meets it.
 */
export const planStepUp = (
  stepUp: StepUp,
  available: readonly FirstFactorName[],
  secondFactors: readonly MfaFactor[],
): StepUpPlan => {
  const reach = (factor: FirstFactorName) => highestLevel(stepUp, [factor], secondFactors)
  const reachAtOnce = stepUp.credit.includes('pwd') ? highestLevel(stepUp, [], secondFactors) : 0
  const target = targetWithin(stepUp, Math.max(reachAtOnce, ...available.map(reach)))
  if (levelOf(referencesOf([], stepUp)) >= target) throw stepUpFailures.alreadyReached()
  return {
    firstFactors: available.filter((factor) => reach(factor) >= target),
    needsSecondFactorOnly: reachAtOnce >= target,
  }
}

/**
 * The second factors with which the user can meet the level. Undefined if it is already met. Throws InvalidParameterException
 * if it can no longer be met.
 */
export const missingSecondFactors = (
  stepUp: StepUp,
  methods: readonly SignInMethod[],
  secondFactors: readonly MfaFactor[],
): readonly MfaFactor[] | undefined => {
  const target = targetWithin(stepUp, highestLevel(stepUp, methods, secondFactors))
  if (levelOf(referencesOf(methods, stepUp)) >= target) return undefined
  return secondFactors.filter((factor) => levelOf(referencesOf([...methods, factor], stepUp)) >= target)
}

/** The second factors that a user has set up and the pool accepts. */
export const secondFactorsOf = (pool: PoolRecord, user: UserRecord | undefined): readonly MfaFactor[] =>
  user && mfaModeOf(pool) !== 'OFF' ? usableFactors(pool, user) : []

/** The highest level that factors can reach, alone or with a second factor after a password. */
const highestLevel = (
  stepUp: StepUp,
  methods: readonly SignInMethod[],
  secondFactors: readonly MfaFactor[],
): number => {
  const proven = referencesOf(methods, stepUp)
  const possible = proven.has('pwd')
    ? secondFactors.map((factor) => levelOf(referencesOf([...methods, factor], stepUp)))
    : []
  return Math.max(levelOf(proven), ...possible)
}

/** The first target that is not above a level. */
const targetWithin = ({ targets }: StepUp, highest: number): Level => {
  const target = targets.find((level) => level <= highest)
  if (target === undefined) throw stepUpFailures.unreachable()
  return target
}

/** How strongly a user authenticated. Throws InvalidParameterException if that meets none of the targets. */
export const assuranceOf = (
  { settings }: PoolRecord,
  stepUp: StepUp,
  methods: readonly SignInMethod[],
  isRoaming = false,
): Assurance => {
  const references = referencesOf(methods, { ...stepUp, isRoaming })
  const level = levelOf(references)
  const acr = acrValuesOf(settings)[level - 1]
  if (acr === undefined || !stepUp.targets.some((target) => target <= level)) throw stepUpFailures.unreachable()
  return { acr, amr: references.size > 1 ? [...references, 'mfa'] : [...references] }
}
