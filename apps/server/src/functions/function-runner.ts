import type { Clock, FunctionRunner } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'
import { type WithTimeLimit, withTimeLimit } from '../time-limit.ts'
import { functionNameOf } from './function-name.ts'
import { notConfigured } from './not-configured.ts'
import type { FunctionTarget, TargetOutcome } from './target.ts'

/** Finds the target of a function. */
export type FindTarget = (functionArn: string, name: string) => FunctionTarget | undefined

/** The time limit of one attempt, in milliseconds (H). */
const attemptTimeoutMs = 5_000

/** Maximum number of attempts if a call does not reach the function or gets no response (H). */
const attempts = 3

/** Runs functions on the targets that POOLHOUSE_FUNCTIONS configures. */
export const createFunctionRunner = ({
  findTarget,
  clock,
  log,
  limitMs = attemptTimeoutMs,
  limitTime = withTimeLimit,
}: {
  readonly findTarget: FindTarget
  readonly clock: Clock
  readonly log: Log
  /** Milliseconds per attempt. Default: 5,000. */
  readonly limitMs?: number
  /** Limits the time of an attempt. Default: with the timers of the runtime. */
  readonly limitTime?: WithTimeLimit
}): FunctionRunner => ({
  invoke: async (functionArn, event, mode = 'response') => {
    const name = functionNameOf(functionArn) ?? functionArn
    const target = findTarget(functionArn, name)
    if (!target) return notConfigured(functionArn)
    const startedAt = clock.now()
    let outcome: TargetOutcome
    let attempt = 0
    do {
      attempt += 1
      outcome = await limitTime(limitMs, (signal) => target.invoke({ name, functionArn, event, mode, signal }))
    } while (outcome.kind === 'fault' && attempt < attempts)

    // Never log the event or the output: they contain attributes, passwords and challenge responses of users.
    const milliseconds = clock.now() - startedAt
    const subject = `${event.triggerSource} by ${name}`
    if (outcome.kind === 'responded') log.info({ milliseconds, detail: subject }, 'function ran')
    else log.warn({ milliseconds, error: outcome.kind, detail: `${subject}: ${reasonOf(outcome)}` }, 'function failed')
    return outcome.kind === 'fault' ? { kind: 'unreachable', error: outcome.error } : outcome
  },
})

/** The function's own message is not logged, because it may quote an attribute. */
const reasonOf = (outcome: Exclude<TargetOutcome, { kind: 'responded' }>): string => {
  if (outcome.kind === 'fault') return outcome.detail ?? outcome.error
  return outcome.kind === 'unreachable' ? outcome.error : outcome.kind
}
