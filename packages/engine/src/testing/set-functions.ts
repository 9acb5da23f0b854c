import type { TriggerEvent, TriggerOutcome, Triggers } from '../ports/functions.ts'

/** Triggers whose answers a test sets; keeps what they were called with. */
export interface SetTriggers extends Triggers {
  readonly calls: readonly { readonly functionArn: string; readonly event: TriggerEvent }[]
  /** The answer to every call from now on. */
  answer(with_: (event: TriggerEvent) => TriggerOutcome): void
}

/** Until set, every call is unreachable, as where no function runner is configured. */
export const createSetTriggers = (): SetTriggers => {
  const calls: { functionArn: string; event: TriggerEvent }[] = []
  let respond: (event: TriggerEvent) => TriggerOutcome = () => ({ kind: 'unreachable', error: 'NoFunctionRunner' })
  return {
    calls,
    invoke: async (functionArn, event) => {
      calls.push({ functionArn, event })
      return respond(event)
    },
    answer: (with_) => {
      respond = with_
    },
  }
}
