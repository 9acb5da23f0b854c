import type { FunctionOutcome, FunctionRunner, InvocationMode, TriggerEvent } from '../ports/functions.ts'

interface SetCall {
  readonly functionArn: string
  readonly event: TriggerEvent
  /** Absent for a call that waits for the output. */
  readonly mode?: InvocationMode
}

/** A function runner with outcomes that tests set. Records all calls. */
export interface SetFunctions extends FunctionRunner {
  readonly calls: readonly SetCall[]
  /** Sets the outcome of later calls. */
  respond(next: (event: TriggerEvent) => FunctionOutcome | Promise<FunctionOutcome>): void
}

/** Until an outcome is set, all calls are unreachable, like without a configured function runner. */
export const createSetFunctions = (): SetFunctions => {
  const calls: SetCall[] = []
  let respond: Parameters<SetFunctions['respond']>[0] = () => ({ kind: 'unreachable', error: 'NoFunctionRunner' })
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
