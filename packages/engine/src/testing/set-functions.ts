import type { FunctionOutcome, FunctionRunner, TriggerEvent } from '../ports/functions.ts'

/** A function runner whose outcomes a test sets. Records every call. */
export interface SetFunctions extends FunctionRunner {
  readonly calls: readonly { readonly functionArn: string; readonly event: TriggerEvent }[]
  /** Sets the outcome of every following call. */
  answer(respond: (event: TriggerEvent) => FunctionOutcome): void
}

/** Until set, every call is unreachable, as if no function runner were configured. */
export const createSetFunctions = (): SetFunctions => {
  const calls: { functionArn: string; event: TriggerEvent }[] = []
  let respond: (event: TriggerEvent) => FunctionOutcome = () => ({ kind: 'unreachable', error: 'NoFunctionRunner' })
  return {
    calls,
    invoke: async (functionArn, event) => {
      calls.push({ functionArn, event })
      return respond(event)
    },
    answer: (next) => {
      respond = next
    },
  }
}
