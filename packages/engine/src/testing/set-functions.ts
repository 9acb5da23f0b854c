import type { FunctionOutcome, FunctionRunner, InvocationMode, TriggerEvent } from '../ports/functions.ts'

interface SetCall {
  readonly functionArn: string
  readonly event: TriggerEvent
  /** Absent for a call that waits for the output. */
  readonly mode?: InvocationMode
}

/** A function runner whose outcomes a test sets. Records every call. */
export interface SetFunctions extends FunctionRunner {
  readonly calls: readonly SetCall[]
  /** Sets the outcome of every following call. */
  respond(next: (event: TriggerEvent) => FunctionOutcome): void
}

/** Until set, every call is unreachable, as if no function runner were configured. */
export const createSetFunctions = (): SetFunctions => {
  const calls: SetCall[] = []
  let respond: (event: TriggerEvent) => FunctionOutcome = () => ({ kind: 'unreachable', error: 'NoFunctionRunner' })
  return {
    calls,
    invoke: async (functionArn, event, mode) => {
      calls.push({ functionArn, event, ...(mode && { mode }) })
      return respond(event)
    },
    respond: (next) => {
      respond = next
    },
  }
}

/** Outcomes of a function that fail the operation, with the error code. The declared-errors audit compares the messages. */
export const failedOutcomes = [
  [{ kind: 'failed', message: 'no' }, 'UserLambdaValidationException'],
  [{ kind: 'unreachable', error: 'Timeout' }, 'UnexpectedLambdaException'],
  [{ kind: 'responded', output: null }, 'InvalidLambdaResponseException'],
] as const satisfies readonly (readonly [FunctionOutcome, string])[]
